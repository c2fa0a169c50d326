import type { StoryRow } from '../../shared/story/story.ts';
import { makeStore } from './store.ts';

/** The stories selected on the Desk. */
export const deskSelection = makeStore<readonly StoryRow[]>([]);
