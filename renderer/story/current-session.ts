import { makeStore } from '../state/store.ts';
import type { StorySession } from './session/open-session.ts';

/** The story on the screen, for the commands of the screen; null while none can be edited. */
export const currentSession = makeStore<StorySession | null>(null);
