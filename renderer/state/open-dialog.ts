import type { MoveId } from '../../shared/story/status.ts';
import { makeStore } from './store.ts';

/** What the photo desk asks about before it does it. */
export type PhotoWork = 'ingest' | 'template' | 'replace' | 'withdraw' | 'swap';

/** The one dialog that is open over the window. */
export type OpenDialog =
  | { readonly kind: 'palette' | 'shortcuts' | 'import' | 'templates' }
  | { readonly kind: 'save-template'; readonly storyId: string }
  | { readonly kind: 'export' | 'hand-over'; readonly storyIds: readonly string[] }
  /** Files of a page, or the paths of files the operating system gave. */
  | { readonly kind: 'bundles'; readonly files: readonly (File | string)[] }
  | { readonly kind: 'photo'; readonly work: PhotoWork }
  | {
      readonly kind: 'save-search';
      readonly search: { readonly id: string | null; readonly name: string; readonly query: string };
    }
  | { readonly kind: 'move'; readonly storyIds: readonly string[]; readonly move: MoveId };

export const openDialog = makeStore<OpenDialog | null>(null);
