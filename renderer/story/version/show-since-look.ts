import type { StorySession } from '../session/open-session.ts';
import { shownVersion } from './shown-version.ts';

/** Shows what changed since this person last had the story open; what is being typed is saved first, so that it is in. */
export async function showSinceLook({ saver, lastLook, missedSince }: StorySession): Promise<void> {
  if (lastLook === null || !(await saver.flush())) return;
  missedSince.set(null);
  shownVersion.set({ rev: saver.rev(), base: lastLook.rev });
}
