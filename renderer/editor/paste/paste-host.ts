import type { PasteReport } from '../../../shared/foreign-html/paste-report.ts';
import type { LegacyEncoding } from '../../../shared/legacy-text/legacy-encodings.ts';

/** An old encoding seems to be in what was pasted; a beginning of it as it stands and as it would read. */
export interface LegacyOffer {
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
  /** Puts the converted text in its place, as one step that can be undone. */
  readonly convert: () => void;
}

/** A paste so large that it takes a while. */
export interface PasteWork {
  /** From 0 to 1. */
  readonly done: number;
  readonly cancel: () => void;
}

/** The page around the text, as far as pasting tells it something. */
export interface PasteHost {
  readonly pasted: (report: PasteReport) => void;
  readonly offer: (offer: LegacyOffer | null) => void;
  readonly working: (work: PasteWork | null) => void;
}
