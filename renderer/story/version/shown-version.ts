import { makeStore } from '../../state/store.ts';

/** A version that stands in place of the text: by itself, or with what changed between it and another. */
export interface ShownVersion {
  readonly rev: number;
  /** What it is compared with; null to show it as it was. */
  readonly base: number | null;
}

/** Null for the text itself. */
export const shownVersion = makeStore<ShownVersion | null>(null);
