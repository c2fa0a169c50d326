import type { RefObject } from 'react';
import { getCheck } from '../../../shared/check/checks.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { checkTexts } from './check-texts.ts';
import { FindingLine } from './finding-line.tsx';
import type { CheckGroup, GradeGroup } from './group-findings.ts';
import { mendAll } from './mend.ts';

const headings = {
  stop: checkTexts.stopCount,
  warn: checkTexts.warnCount,
  suggest: checkTexts.suggestCount,
  aside: checkTexts.asideCount,
} as const;

export interface GradeSectionProps {
  readonly group: GradeGroup;
  readonly session: StorySession;
  /** The revision the findings are about. */
  readonly checkedRev: RefObject<number>;
}

/** Everything of one grade, check by check. */
export function GradeSection({ group, session, checkedRev }: GradeSectionProps) {
  const t = useText();
  return (
    <section className="grade" data-grade={group.id}>
      <h2 className="grade-heading">{t(headings[group.id], { count: group.count })}</h2>
      {group.checks.map((found) => (
        <CheckSection key={found.check} found={found} session={session} checkedRev={checkedRev} />
      ))}
    </section>
  );
}

interface CheckSectionProps extends Omit<GradeSectionProps, 'group'> {
  readonly found: CheckGroup;
}

function CheckSection({ found, session, checkedRev }: CheckSectionProps) {
  const t = useText();
  const check = getCheck(found.check);
  const fixable = found.findings.filter(({ fix, override }) => fix !== undefined && override === null).length;
  return (
    <article className="check" aria-label={t(check.title)}>
      <details className="check-head">
        <summary>
          <span className="check-title">{t(check.title)}</span>
          <span className="check-why-label">{t(checkTexts.why)}</span>
        </summary>
        <p className="check-why">{t(check.why)}</p>
      </details>
      <ul className="finding-list">
        {found.findings.map((finding, index) => (
          <FindingLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be about the same thing; the place in the list tells them apart
            key={`${finding.about} ${index}`}
            finding={finding}
            session={session}
            checkedRev={checkedRev}
          />
        ))}
      </ul>
      {fixable > 1 && (
        <Button
          aria-label={t(checkTexts.fixAllOf, { count: fixable, title: t(check.title) })}
          onPress={() => void mendAll(session, found.check).catch(reportBug)}
        >
          {t(checkTexts.fixAll, { count: fixable })}
        </Button>
      )}
    </article>
  );
}
