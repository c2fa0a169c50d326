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

/** A fix is made for the text that was checked; if that has changed meanwhile, the same is looked for in the text of now. */
export async function mend(session: StorySession, finding: ReportedFinding, checkedRev: number): Promise<void> {
  const { saver } = session;
  if (!(await saver.flush())) return;
  const rev = saver.rev();
  const { check, fix } = rev === checkedRev ? finding : await findAgain(session.storyId, finding);
  if (fix === undefined) showToast({ tone: 'plain', text: storyTexts.checksChanged });
  else await change(session, { check, made: fix, rev });
}

/** Publishing knows every finding with a fix. */
async function findAgain(
  id: string,
  { check, about, at }: ReportedFinding,
): Promise<Pick<ReportedFinding, 'check' | 'fix'>> {
  const found = await client.story.check({ id, action: 'publish' });
  const same = found.filter((one) => one.check === check && one.about === about && one.override === null);
  const { fix } = same.find((one) => JSON.stringify(one.at) === JSON.stringify(at)) ?? same[0] ?? {};
  return fix === undefined ? { check } : { check, fix };
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
