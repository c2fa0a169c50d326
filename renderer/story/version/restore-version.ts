import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { shownVersion } from './shown-version.ts';
import { versionTexts } from './version-texts.ts';

/** Makes an old version the newest one. What was there before stays a version, and one press brings it back. */
export async function restoreVersion(session: StorySession, rev: number, time: string): Promise<void> {
  if (!(await session.saver.flush())) return;
  const before = session.saver.rev();
  if (!(await restore(session, rev))) return;
  shownVersion.set(null);
  showToast({
    tone: 'plain',
    text: versionTexts.restored,
    values: { time },
    action: { label: galleyTexts.undo, run: () => void undo(session, before).catch(reportBug) },
  });
}

async function undo(session: StorySession, rev: number): Promise<void> {
  if (await session.saver.flush()) await restore(session, rev);
}

async function restore({ storyId, refresh }: StorySession, rev: number): Promise<boolean> {
  const restored = await ask(client.story.restore({ id: storyId, rev }));
  if (!restored.ok) {
    showFailure(restored.problem);
    return false;
  }
  await refresh();
  return true;
}
