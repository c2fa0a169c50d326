import path from 'node:path';
import { formatText } from '../../shared/base/format-text.ts';
import type { Text } from '../../shared/base/language.ts';
import type { Command } from '../command-line/command.ts';
import { describeFailure } from '../command-line/terminal.ts';
import { withArchive } from '../command-line/with-archive.ts';
import { themeFolders } from '../export/theme-folders.ts';

/** More lines than a person reads; `--json` names every file. */
const MOST_LINES = 40;

const words = {
  done: {
    en: '{folder}: {written, plural, one {1 file} other {# files}} written, {removed} removed, {unchanged} left as they were.',
    vi: '{folder}: ghi {written} tệp, bỏ {removed}, giữ nguyên {unchanged}.',
  },
  dry: {
    en: '{folder}: {written, plural, one {1 file} other {# files}} would be written, {removed} removed, {unchanged} left as they are. Nothing was changed.',
    vi: '{folder}: sẽ ghi {written} tệp, bỏ {removed}, giữ nguyên {unchanged}. Chưa có gì thay đổi.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const publishCommand: Command = {
  name: 'publish',
  summary: {
    en: 'Write every published story as a static site; only what changed is written again.',
    vi: 'Ghi mọi bài đã xuất bản thành trang tĩnh; chỉ ghi lại phần đã đổi.',
  },
  words: { wanted: '', least: 0, most: 0 },
  options: {
    out: { value: 'DIR', isRequired: true, meaning: { en: 'the folder of the site', vi: 'thư mục của trang' } },
    'dry-run': { meaning: { en: 'only say what would change', vi: 'chỉ nói những gì sẽ đổi' } },
    theme: {
      value: 'DIR',
      meaning: { en: 'a folder with your own theme files', vi: 'thư mục chứa tệp giao diện của tòa soạn' },
    },
  },
  examples: ['galley publish --out ./trang', 'galley publish --out ./trang --dry-run --json'],
  async run({ args, archiveFolder, cwd, resourceFolder, version, progress, signal, language }) {
    const folder = path.resolve(cwd, args.required('out'));
    const isDry = args.has('dry-run');
    const theme = args.value('theme');
    const folders = [
      ...(theme === null ? [] : [path.resolve(cwd, theme)]),
      ...themeFolders(archiveFolder, resourceFolder),
    ];
    const report = await withArchive(archiveFolder, 'read', async (archive) => {
      const { publishSite } = await import('../publish/publish-site.ts');
      const { withLatePhotoStore } = await import('../photos/late-photo-store.ts');
      const until = isDry ? 'look' : 'publish';
      const wish = { archive, themeFolders: folders, folder, version, until, onProgress: progress, signal } as const;
      return withLatePhotoStore(archive, (photoStore) => publishSite({ ...wish, photoStore }));
    });
    const problems = report.problems.map(({ storyId, failure }) => ({
      storyId,
      code: failure.code,
      ...describeFailure(failure, language),
    }));
    const lines = [
      ...report.written.map((file) => `+ ${file}`),
      ...report.removed.map((file) => `- ${file}`),
      ...problems.map(({ storyId, message }) => `! ${storyId}: ${message}`),
    ];
    const rest = lines.length - MOST_LINES;
    return {
      json: { ...report, problems, dryRun: isDry },
      lines: [
        ...lines.slice(0, MOST_LINES),
        ...(rest > 0 ? [`… ${rest}`] : []),
        formatText(isDry ? words.dry : words.done, language, {
          written: report.written.length,
          removed: report.removed.length,
          unchanged: report.unchanged,
          folder,
        }),
      ],
      problems: problems.length > 0,
    };
  },
};
