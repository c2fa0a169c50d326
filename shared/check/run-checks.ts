import type { CheckAction } from '../story/check-action.ts';
import { type Check, type CheckSubject, type Finding, type Grade, grades, type ReportedFinding } from './check.ts';
import { checks } from './checks.ts';

/** Everything the checks find in a story before an action, the gravest first, what was put aside last. */
export function runChecks(subject: CheckSubject, action: CheckAction = 'publish'): readonly ReportedFinding[] {
  const found = checks.flatMap((check) => findFor(check, subject, action));
  return found.sort((a, b) => gravity(a) - gravity(b));
}

/** The findings that keep a story from the action: they stop it, and nobody has put them aside. */
export function findStops(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ grade, override }) => grade === 'stop' && override === null);
}

function findFor(check: Check, subject: CheckSubject, action: CheckAction): readonly ReportedFinding[] {
  const own = check.grades?.[action];
  if (own === 'off' || (action === 'export' && check.holdsExport !== true)) return [];
  const { overrides } = subject.story.fields;
  return check.find(subject).map((finding) => {
    const about = aboutOf(finding);
    const override =
      check.isFinal === true ? undefined : overrides.find((one) => one.check === check.id && one.about === about);
    return { check: check.id, ...finding, grade: own ?? finding.grade, about, override: override ?? null };
  });
}

const LONGEST_ABOUT = 300;

/** Told by what was found, not where: an override holds while the story is edited around it, and lapses with the words. */
function aboutOf({ about, values, at }: Finding): string {
  const field = at.kind === 'field' ? at.field : '';
  const said = about ?? Object.values(values ?? {}).map((value) => (typeof value === 'object' ? value.en : value));
  return `${field}|${typeof said === 'string' ? said : said.join('|')}`.slice(0, LONGEST_ABOUT);
}

const order = Object.keys(grades);

function gravity({ grade, override }: { readonly grade: Grade; readonly override: unknown }): number {
  return order.indexOf(grade) + (override === null ? 0 : order.length);
}
