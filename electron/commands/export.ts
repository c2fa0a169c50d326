import path from 'node:path';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { ExportReport } from '../../shared/bridge/job.ts';
import { findFormat, formats } from '../../shared/export/formats.ts';
import { personFolder } from '../app/default-archive-folder.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command, CommandContext } from './command.ts';
import { describeFailure } from './terminal.ts';
import { withPhotoStore } from './with-archive.ts';

/** A bundle is no page: it holds the history and the originals too. */
const BUNDLE = 'bundle';
const formatNames = [...formats.map(({ id }) => id), BUNDLE].join(', ');

export const exportCommand: Command = {
  name: 'export',
  summary: { en: 'Export stories, ready to publish.', vi: 'Xuất bài, sẵn sàng để đăng.' },
  words: { wanted: 'ID…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    format: {
      value: 'F',
      isRequired: true,
      meaning: {
        en: `one of ${formatNames}`,
        vi: `một trong ${formatNames}`,
      },
    },
    note: {
      value: 'TEXT',
      meaning: { en: 'with bundle: what to tell whoever gets it', vi: 'với bundle: lời nhắn cho người nhận' },
    },
    override: {
      value: 'REASON',
      meaning: {
        en: 'why stories may go out that the checks hold back; their history keeps it',
        vi: 'lý do vẫn cho xuất bài mà kiểm tra giữ lại; lịch sử bài ghi lý do này',
      },
    },
    out: { value: 'DIR', isRequired: true, meaning: { en: 'the folder to write into', vi: 'thư mục để ghi vào' } },
  },
  examples: [
    'galley export ID --format html --out dang-bai',
    'galley export ID ID --format html-single --out .',
    'galley export ID --format bundle --out /media/usb',
  ],
  async run(context) {
    const { args, archiveFolder, cwd } = context;
    const id = args.required('format');
    const format = findFormat(id);
    if (format === null && id !== BUNDLE) throw fail('unknown-format', { format: id, formats: formatNames });
    const folder = path.resolve(cwd, args.required('out'));
    const override = args.value('override');
    const mode = override === null ? 'read' : 'write';
    const report = await withPhotoStore(archiveFolder, mode, async (archive, photoStore) => {
      if (format === null) return handOverAll(context, archive, folder);
      const [{ exportStories }, { overrideStops }] = await Promise.all([
        import('../export/export-stories.ts'),
        import('../desk/hold-back.ts'),
      ]);
      if (override !== null) overrideStops(archive, args.words, { gate: 'export', reason: override });
      return exportStories({
        archive,
        photoStore,
        themeFolder: path.join(context.resourceFolder, 'theme'),
        storyIds: args.words,
        format,
        folder,
        onProgress: context.progress,
        signal: context.signal,
      });
    });
    return toOutcome(report, context);
  },
};

async function handOverAll(context: CommandContext, archive: Archive, folder: string): Promise<ExportReport> {
  const { args, progress, signal } = context;
  const [{ handOverStories }, { openLaptopKey }] = await Promise.all([
    import('../bundle/hand-over-stories.ts'),
    import('../bundle/laptop-key.ts'),
  ]);
  const key = await openLaptopKey(personFolder());
  const note = args.value('note') ?? '';
  return handOverStories({ archive, storyIds: args.words, folder, note, key, onProgress: progress, signal });
}

/** When nothing could be exported, the first problem is the command's own failure. */
function toOutcome(report: ExportReport, { language }: CommandContext) {
  const [first] = report.problems;
  if (first !== undefined && report.written.length === 0 && report.unchanged === 0)
    throw new FailureError(first.failure);
  const problems = report.problems.map(({ storyId, failure }) => ({
    storyId,
    code: failure.code,
    ...describeFailure(failure, language),
  }));
  return {
    json: { ...report, problems },
    lines: [...report.written, ...problems.map(({ storyId, message, hint }) => `! ${storyId}: ${message} ${hint}`)],
    problems: problems.length > 0,
  };
}
