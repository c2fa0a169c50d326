import type { Grade, ReportedFinding } from '../../../shared/check/check.ts';
import { checkTexts } from '../../story/checks/check-texts.ts';

const texts = { stop: checkTexts.stopCount, warn: checkTexts.warnCount, suggest: checkTexts.suggestCount };

/** What of each grade is still open, the gravest first; grades without any are left out. */
export function countProblems(findings: readonly ReportedFinding[]) {
  const open = findings.filter(({ override }) => override === null);
  return (['stop', 'warn', 'suggest'] as const satisfies readonly Grade[])
    .map((grade) => ({ grade, text: texts[grade], count: open.filter((finding) => finding.grade === grade).length }))
    .filter(({ count }) => count > 0);
}
