import type { PasteNotes } from './paste-report.ts';
import type { Root } from './tree.ts';

/** One rule of reading foreign HTML: changes the tree it is given, says what it did. No DOM, so that it runs in a worker. */
export type Stage = (root: Root, notes: PasteNotes) => void;
