import { makeStore } from './store.ts';

/** The version beside (its revision is negative) that is merged in place of the story's text. */
export interface ShownMerge {
  readonly storyId: string;
  readonly rev: number;
}

/** Null for the text itself. */
export const shownMerge = makeStore<ShownMerge | null>(null);
