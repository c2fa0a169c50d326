import type { Language } from '../../shared/base/language.ts';
import { type FindingPlace, grades, type ReportedFinding } from '../../shared/check/check.ts';
import { describeFinding } from '../../shared/check/describe-finding.ts';
import type { CheckAction } from '../../shared/story/check-action.ts';
import { fields, isFieldName } from '../../shared/story/fields.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { checkStory } from '../desk/check-story.ts';
import type { Outcome } from './command.ts';

export interface CheckWish {
  readonly ids: readonly string[];
  readonly action: CheckAction;
  /** Mends first what can be mended. */
  readonly isFixing: boolean;
  readonly language: Language;
}

/** What the checks find in some stories, as the command line tells it. Fails: story-not-found. */
export function checkStories(archive: Archive, { ids, action, isFixing, language }: CheckWish): Outcome {
  const stories = ids.map((id) => archive.stories.get(id));
  const checked = stories.map((story) => {
    const findings = isFixing ? mend(archive, story, action) : checkStory(archive, story, action);
    return { story, findings };
  });
  return {
    json: {
      stories: checked.map(({ story, findings }) => ({
        id: story.id,
        findings: findings.map((finding) => toJson(finding, language)),
      })),
    },
    lines: checked.flatMap(({ story, findings }) => [
      `${story.id}  ${story.fields.headline}`,
      ...findings.map((finding) => toLine(finding, language)),
    ]),
    problems: checked.some(({ findings }) => findings.some(isProblem)),
  };
}

function isProblem({ grade, override }: ReportedFinding): boolean {
  return grade !== 'suggest' && override === null;
}

/** More fixes than any story needs: one that left its finding standing would be made for ever. */
const MOST_FIXES = 500;

/** Applies one fix after the other, each to what the one before left, and gives back what remains. */
function mend(archive: Archive, story: Story, action: CheckAction): readonly ReportedFinding[] {
  const { author } = archive.settings.settings();
  let current = story;
  for (let count = 0; count < MOST_FIXES; count += 1) {
    const fixable = checkStory(archive, current, action).find(
      ({ fix, override }) => fix !== undefined && override === null,
    );
    if (fixable?.fix === undefined) break;
    archive.stories.save({
      storyId: current.id,
      baseRev: current.rev,
      change: fixable.fix,
      cause: 'command',
      author,
      reason: fixable.check,
    });
    current = archive.stories.get(current.id);
  }
  return checkStory(archive, current, action);
}

function toJson(finding: ReportedFinding, language: Language): object {
  return {
    check: finding.check,
    grade: finding.grade,
    message: describeFinding(finding, language),
    at: finding.at,
    fixable: finding.fix !== undefined,
    ...(finding.override === null ? {} : { override: finding.override }),
  };
}

function toLine(finding: ReportedFinding, language: Language): string {
  const { grade, at, override } = finding;
  const aside = override === null ? '' : ` (${PUT_ASIDE[language]}: ${override.author}, ${override.reason})`;
  return `  [${grades[grade][language]}] ${sayPlace(at, language)}: ${describeFinding(finding, language)}${aside}`;
}

const PUT_ASIDE = { en: 'put aside', vi: 'đã bỏ qua' } as const;

function sayPlace(at: FindingPlace, language: Language): string {
  if (at.kind === 'block') return `${{ en: 'block', vi: 'khối' }[language]} ${at.block + 1}`;
  return isFieldName(at.field) ? fields[at.field].label[language] : at.field;
}
