import type { ReportedFinding } from '../../../shared/check/check.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';

/** A fix is made for the text that was checked; if that has changed meanwhile, the text is checked again instead. */
export async function mend(session: StorySession, { fix }: ReportedFinding, checkedRev: number): Promise<void> {
  await session.saver.flush();
  if (fix !== undefined) await change(session, fix, checkedRev);
}

/** Makes every fix a check offers, as one step that can be undone. */
export async function mendAll(session: StorySession, check: string): Promise<void> {
  if (!(await session.saver.flush())) return;
  const { rev, change: made } = await client.check.fixAll({ storyId: session.storyId, check });
  if (made !== null) await change(session, made, rev);
}

async function change(
  { saver, draft }: StorySession,
  made: NonNullable<ReportedFinding['fix']>,
  checkedRev: number,
): Promise<void> {
  if (saver.rev() === checkedRev && saver.isClean()) {
    draft.change(made);
    await saver.flush();
  } else showToast({ tone: 'plain', text: storyTexts.checksChanged });
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
