import { useQuery } from '@tanstack/react-query';
import { nextAction } from '../../../shared/story/status.ts';
import type { Story } from '../../../shared/story/story.ts';
import { deskTexts } from '../../messages/desk.ts';
import { useText } from '../../messages/use-text.ts';
import { checkTexts } from '../../story/checks/check-texts.ts';
import { goToChecks, storyCheck } from '../../story/checks/story-check.ts';
import { Button } from '../../ui/button.tsx';
import { countProblems } from './count-problems.ts';

/** What the checks want before the story's next step, counted by grade; a press leads to them. */
export function OpenProblems({ story: { id, rev, status } }: { readonly story: Story }) {
  const t = useText();
  const action = nextAction(status);
  const { data } = useQuery(storyCheck({ id, rev, action }));
  if (data === undefined) return null;
  const counts = countProblems(data.findings);
  return (
    <section className="preview-problems" aria-label={t(deskTexts.problems)}>
      {counts.length === 0 ? (
        <span>{t(checkTexts.allClear)}</span>
      ) : (
        <>
          {counts.map(({ grade, text, count: found }) => (
            <span key={grade} data-grade={grade}>
              {t(text, { count: found })}
            </span>
          ))}
          <Button look="quiet" onPress={() => goToChecks(id, action)}>
            {t(deskTexts.showChecks)}
          </Button>
        </>
      )}
    </section>
  );
}
