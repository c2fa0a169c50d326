import type { Grade, ReportedFinding } from '../../../shared/check/check.ts';

/** The findings of one check in one grade. */
export interface CheckGroup {
  readonly check: string;
  readonly findings: readonly ReportedFinding[];
}

/** What stands under one heading of the panel. */
export interface GradeGroup {
  readonly id: Grade | 'aside';
  readonly count: number;
  readonly checks: readonly CheckGroup[];
}

const order: readonly GradeGroup['id'][] = ['stop', 'warn', 'suggest', 'aside'];

/** By grade, the gravest first and what was put aside last; within a grade by check, in the order of the page. */
export function groupFindings(findings: readonly ReportedFinding[]): readonly GradeGroup[] {
  return order.flatMap((id) => {
    const inGrade = findings.filter((finding) => (finding.override === null ? finding.grade : 'aside') === id);
    if (inGrade.length === 0) return [];
    const names = [...new Set(inGrade.map(({ check }) => check))];
    const checks = names.map((check) => ({ check, findings: inGrade.filter((finding) => finding.check === check) }));
    return [{ id, count: inGrade.length, checks }];
  });
}
