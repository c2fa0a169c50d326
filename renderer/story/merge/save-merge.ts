import type { OpenedMerge } from '../../../shared/bridge/calls/merge-calls.ts';
import type { MergeAnswers } from '../../../shared/merge/merge.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { shownMerge } from '../../state/shown-merge.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { mergeTexts } from './merge-texts.ts';

/** Makes what was agreed the newest version of the story. */
export async function saveMerge(session: StorySession, opened: OpenedMerge, answers: MergeAnswers): Promise<void> {
  const { storyId, theirs, ours } = opened;
  const saved = await ask(client.merge.save({ storyId, rev: theirs.rev, baseRev: ours.rev, answers }));
  if (!saved.ok) return showFailure(saved.problem);
  await session.refresh();
  shownMerge.set(null);
  requestAnimationFrame(() => session.draft.text.active.get().view.focus());
  showToast({ tone: 'plain', text: mergeTexts.saved });
}
