import type { StatusName } from '../../shared/story/status.ts';
import { makeStore } from './store.ts';

/** What commands can do with the story that is open; the Story screen puts it here and takes it away. */
export interface CurrentStory {
  readonly storyId: string;
  readonly headline: string;
  readonly status: StatusName;
  /** Saves what is typed now; settles when it is on disk. */
  readonly flush: () => Promise<void>;
  /** Runs an action of the story screen by its name; the screen's own commands know the names. */
  readonly act: (action: string) => void;
}

export const currentStory = makeStore<CurrentStory | null>(null);
