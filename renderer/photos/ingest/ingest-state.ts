import type { IngestReport } from '../../../shared/bridge/job.ts';
import { makeStore } from '../../state/store.ts';

/** What was chosen before an ingest; kept for the next one. */
export interface IngestChoice {
  readonly templateId: string | null;
  readonly event: string;
  readonly firstSequence: number;
}

export const ingestChoice = makeStore<IngestChoice>({ templateId: null, event: '', firstSequence: 1 });

/** Files dropped on the sheet and not added yet. */
export const droppedPhotos = makeStore<readonly File[]>([]);

export type IngestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number | null; readonly cancel: () => void }
  | { readonly kind: 'ended'; readonly report: IngestReport; readonly templateId: string | null };

/** The ingest of this window; it goes on when the person looks at another screen. */
export const ingestState = makeStore<IngestState>({ kind: 'idle' });
