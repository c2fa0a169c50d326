import path from 'node:path';
import { formatText } from '../../shared/base/format-text.ts';
import type { Text } from '../../shared/base/language.ts';
import type { Command } from '../command-line/command.ts';
import { describeFailure } from '../command-line/terminal.ts';
import { withPhotoStore } from '../command-line/with-archive.ts';

/** In one transaction; nobody else writes here. */
const AT_ONCE = 1000;

/** Each with the sign its lines begin with. */
const COUNTS: Text = {
  en: '+ {taken} taken  = {known} taken before  ~ {nearly} nearly equal to a story here  ! {refused} refused',
  vi: '+ {taken} đã nhập  = {known} đã nhập từ trước  ~ {nearly} gần trùng bài đã có  ! {refused} bị từ chối',
};

export const importArchiveCommand: Command = {
  name: 'import-archive',
  summary: {
    en: 'Import a whole archive: a folder of files, a .jsonl file, a WordPress export (.xml). It goes on where it was stopped.',
    vi: 'Nhập cả một kho bài: thư mục tệp, tệp .jsonl, tệp xuất của WordPress (.xml). Bị ngắt thì lần sau làm tiếp.',
  },
  words: { wanted: 'PATH', least: 1, most: 1 },
  options: {
    'take-near': {
      meaning: {
        en: 'also take stories with nearly the headline and date of one that is here',
        vi: 'nhập cả bài có tít và ngày gần trùng bài đã có',
      },
    },
  },
  examples: ['galley import-archive kho-cu/', 'galley import-archive wordpress.xml'],
  run: ({ archiveFolder, args, cwd, language, signal, progress }) =>
    withPhotoStore(archiveFolder, 'write', async (archive, { addFile: addPicture }) => {
      const { importArchive } = await import('../archive-import/import-archive.ts');
      const near = args.has('take-near') ? 'take' : 'skip';
      const file = path.resolve(cwd, args.words[0] ?? '');
      const report = await importArchive({ archive, path: file, near, addPicture, atOnce: AT_ONCE, signal, progress });
      const problems = report.problems.map(({ name, failure }) => ({
        path: name,
        error: { code: failure.code, ...describeFailure(failure, language) },
      }));
      const { taken, known, near: nearly, refused } = report;
      const counts = formatText(COUNTS, language, { taken, known, nearly, refused });
      return {
        json: { ...report, problems },
        lines: [
          counts,
          ...report.passed.map(({ what, count }) => `- ${what}: ${count}`),
          ...report.nearly.map(({ name, headline, storyId }) => `~ ${name}: ${headline} (${storyId})`),
          ...problems.map((problem) => `! ${problem.path}: ${problem.error.message}`),
        ],
        problems: report.refused > 0 || report.cancelled,
      };
    }),
};
