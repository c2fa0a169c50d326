import { type CheckSubject, type Grade, grades, type ReportedFinding } from './check.ts';
import { checks } from './checks.ts';

/** Everything the checks find in a story, the gravest first. */
export function runChecks(subject: CheckSubject): readonly ReportedFinding[] {
  const found = checks.flatMap((check) => check.find(subject).map((finding) => ({ check: check.id, ...finding })));
  return found.sort((a, b) => gravity(a.grade) - gravity(b.grade));
}

/** Whether a story may leave the desk. */
export function countStops(findings: readonly ReportedFinding[]): number {
  return findings.filter(({ grade }) => grade === 'stop').length;
}

const order = Object.keys(grades);

function gravity(grade: Grade): number {
  return order.indexOf(grade);
}
