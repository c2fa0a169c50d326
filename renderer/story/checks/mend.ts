import type { ReportedFinding } from '../../../shared/check/check.ts';
import { getCheck } from '../../../shared/check/checks.ts';
import type { StoryChange } from '../../../shared/story/story.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { checkTexts } from './check-texts.ts';

/** A fix is made for the text that was checked; if that has changed meanwhile, the text is checked again instead. */
export async function mend(session: StorySession, { check, fix }: ReportedFinding, checkedRev: number): Promise<void> {
  await session.saver.flush();
  if (fix !== undefined) await change(session, { check, made: fix, rev: checkedRev });
}

/** Makes every fix a check offers, as one step that can be undone. */
export async function mendAll(session: StorySession, check: string): Promise<void> {
  if (!(await session.saver.flush())) return;
  const { rev, change: made } = await client.check.fixAll({ storyId: session.storyId, check });
  if (made !== null) await change(session, { check, made, rev });
}

interface Fix {
  readonly check: string;
  readonly made: StoryChange;
  /** The revision it was made for. */
  readonly rev: number;
}

async function change({ saver, draft }: StorySession, { check, made, rev }: Fix): Promise<void> {
  if (saver.rev() !== rev || !saver.isClean()) {
    showToast({ tone: 'plain', text: storyTexts.checksChanged });
    return;
  }
  const takeBack = draft.mend(made);
  const undo = () => {
    if (!takeBack()) showToast({ tone: 'plain', text: checkTexts.mendedOver });
  };
  showToast({
    tone: 'plain',
    text: checkTexts.mended,
    values: { title: getCheck(check).title },
    action: { label: galleyTexts.undo, run: undo },
  });
  await saver.flush();
}

/** Puts a finding aside with a reason; with '' takes it up again. What is typed is saved first. */
export async function override(
  { saver, storyId }: StorySession,
  { check, about }: ReportedFinding,
  reason: string,
): Promise<void> {
  if (!(await saver.flush())) return;
  const answer = await ask(client.check.override({ storyId, check, about, reason }));
  if (!answer.ok) showFailure(answer.problem);
}
