import { type Command, noWords } from '../command-line/command.ts';
import { sayCounts } from '../command-line/say-counts.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const verify: Command = {
  name: 'verify',
  summary: {
    en: 'Read the whole archive back and compare it with its digests; exit code 1 when something is damaged.',
    vi: 'Đọc lại toàn bộ kho và đối chiếu mã kiểm; mã thoát 1 nếu có hư hỏng.',
  },
  words: noWords,
  options: {},
  examples: ['galley verify', 'galley verify --json'],
  run: ({ archiveFolder, language, progress, signal }) =>
    withArchive(archiveFolder, 'read', async (archive) => {
      const { verifyArchive, verifyProblems } = await import('../archive/file/verify.ts');
      const started = performance.now();
      const { problems, ...checked } = await verifyArchive(archive, { onProgress: progress, signal });
      const counts = sayCounts(checked, language);
      const said = {
        en: `Read ${counts}; problems: ${problems.length}.`,
        vi: `Đã đọc ${counts}; vấn đề: ${problems.length}.`,
      };
      return {
        json: {
          checked,
          problems: problems.map((problem) => ({ ...problem, message: verifyProblems[problem.kind][language] })),
          tookMs: performance.now() - started,
        },
        lines: [
          ...problems.map(({ kind, of, detail }) =>
            [`! ${verifyProblems[kind][language]}:`, of, `(${detail})`].filter((part) => part !== '').join(' '),
          ),
          said[language],
        ],
        problems: problems.length > 0,
      };
    }),
};
