import type { Language } from '../../shared/base/language.ts';
import { type FindingPlace, grades, type ReportedFinding } from '../../shared/check/check.ts';
import { describeFinding } from '../../shared/check/describe-finding.ts';
import { runChecks } from '../../shared/check/run-checks.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import { fields, isFieldName } from '../../shared/story/fields.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command } from './command.ts';
import { withArchive } from './with-archive.ts';

export const check: Command = {
  name: 'check',
  summary: {
    en: 'Run the publish checks; exit code 1 when one stops or warns.',
    vi: 'Chạy các kiểm tra trước khi đăng; mã thoát 1 nếu có mục chặn hoặc cảnh báo.',
  },
  words: { wanted: 'ID…', least: 1, most: Number.POSITIVE_INFINITY },
  options: { fix: { meaning: { en: 'mend what can be mended without asking', vi: 'tự sửa những gì sửa được' } } },
  examples: ['galley check ID', 'galley check ID --fix', 'galley check --json ID ID'],
  run: ({ archiveFolder, args, language }) =>
    withArchive(archiveFolder, args.has('fix') ? 'write' : 'read', (archive) => {
      const stories = args.words.map((id) => archive.stories.get(id));
      const checked = stories.map((story) => {
        const findings = args.has('fix') ? mend(archive, story) : findIn(archive, story);
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
        problems: checked.some(({ findings }) => findings.some(({ grade }) => grade !== 'suggest')),
      };
    }),
};

function findIn(archive: Archive, story: Story): readonly ReportedFinding[] {
  const ids = listFigures(story.body).flatMap(({ photoId }) => (photoId === null ? [] : [photoId]));
  const photos = new Map(archive.photos.byIds(ids).map((photo) => [photo.id, photo]));
  return runChecks({ story, photos, publication: archive.settings.publication(), now: Date.now() });
}

/** Applies one fix after the other, each to what the one before left, and gives back what remains. */
function mend(archive: Archive, story: Story): readonly ReportedFinding[] {
  const { author } = archive.settings.settings();
  let current = story;
  for (;;) {
    const findings = findIn(archive, current);
    const fixable = findings.find(({ fix }) => fix !== undefined);
    if (fixable?.fix === undefined) return findings;
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
}

function toJson(finding: ReportedFinding, language: Language): object {
  return {
    check: finding.check,
    grade: finding.grade,
    message: describeFinding(finding, language),
    at: finding.at,
    fixable: finding.fix !== undefined,
  };
}

function toLine(finding: ReportedFinding, language: Language): string {
  const place = sayPlace(finding.at, language);
  return `  [${grades[finding.grade][language]}] ${place}: ${describeFinding(finding, language)}`;
}

function sayPlace(at: FindingPlace, language: Language): string {
  if (at.kind === 'block') return `${{ en: 'block', vi: 'khối' }[language]} ${at.block + 1}`;
  return isFieldName(at.field) ? fields[at.field].label[language] : at.field;
}
