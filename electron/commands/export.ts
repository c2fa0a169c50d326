import path from 'node:path';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { ExportReport } from '../../shared/bridge/job.ts';
import { formats } from '../../shared/export/formats.ts';
import { feedFormats } from '../../shared/publish/feeds/feed-formats.ts';
import { personFolder } from '../app/default-archive-folder.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command, CommandContext } from '../command-line/command.ts';
import { searchAll } from '../command-line/search-all.ts';
import { NO_STORIES } from '../command-line/story-lines.ts';
import { describeFailure } from '../command-line/terminal.ts';
import { withPhotoStore } from '../command-line/with-archive.ts';
import type { ExportAs } from '../export/read-plan.ts';
import type { ExportPlan } from '../export/run-export.ts';

/** A bundle is no page: it holds the history and the originals too. */
const BUNDLE = 'bundle';
const known = [...formats, ...feedFormats, { id: BUNDLE }].map(({ id }) => id);
const formatNames = known.join(', ');
const MOST_FOUND = 100_000;

export const exportCommand: Command = {
  name: 'export',
  summary: { en: 'Export stories, ready to publish.', vi: 'Xuất bài, sẵn sàng để đăng.' },
  words: { wanted: '[ID…]', least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    format: {
      value: 'F',
      meaning: {
        en: `one of ${formatNames}`,
        vi: `một trong ${formatNames}`,
      },
    },
    preset: {
      value: 'NAME',
      meaning: { en: 'as the settings have it for a destination', vi: 'theo mẫu xuất đã đặt trong cài đặt' },
    },
    query: {
      value: 'QUERY',
      meaning: { en: 'every story that galley search finds', vi: 'mọi bài mà galley search tìm thấy' },
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
    out: {
      value: 'DIR',
      meaning: {
        en: "the folder to write into (else the preset's own)",
        vi: 'thư mục để ghi vào (nếu không, của mẫu xuất)',
      },
    },
  },
  examples: [
    'galley export ID --format html --out dang-bai',
    'galley export ID ID --format html-single --out .',
    'galley export ID --format bundle --out /media/usb',
    'galley export --query \'status:published section:"Tin tức"\' --format rss --out .',
    'galley export ID --preset "Trang chính"',
  ],
  async run(context) {
    const { args, archiveFolder } = context;
    const [format, override] = [args.value('format'), args.value('override') ?? ''];
    if (args.words.length === 0 && args.value('query') === null) throw missing('ID… | --query QUERY');
    if (format === null && args.value('preset') === null) throw missing('--format F | --preset NAME');
    if (format !== null && !known.includes(format)) throw fail('unknown-format', { format, formats: formatNames });
    if (format !== null) args.required('out');
    const mode = override === '' ? 'read' : 'write';
    const report = await withPhotoStore(archiveFolder, mode, async (archive, photoStore) => {
      const storyIds = findIds(archive, context);
      if (format === BUNDLE) return handOverAll(context, archive, storyIds);
      const [{ runExport }, plan] = await Promise.all([import('../export/run-export.ts'), makePlan(context, archive)]);
      if (storyIds.length === 0) context.say(NO_STORIES);
      const { resourceFolder, version, signal, progress } = context;
      const how = { resourceFolder, version, signal, onProgress: progress };
      return runExport({ archive, photoStore, storyIds, plan, override, ...how });
    });
    return toOutcome(report, context);
  },
};

function missing(wanted: string): FailureError {
  return fail('missing-value', { command: 'export', wanted });
}

function findIds(archive: Archive, { args }: CommandContext): readonly string[] {
  const query = args.value('query');
  const found = query === null ? [] : searchAll(archive, query, MOST_FOUND).stories.map(({ id }) => id);
  return [...new Set([...args.words, ...found])];
}

/** Fails: missing-value, unknown-format, preset-not-found. */
async function makePlan({ args, cwd }: CommandContext, archive: Archive): Promise<ExportPlan> {
  const { readPlan, getPreset } = await import('../export/read-plan.ts');
  const presets = archive.settings.exportPresets();
  const name = args.value('preset');
  const own = name === null ? '' : getPreset(presets, name).folder;
  const folder = args.value('out') ?? own;
  if (folder === '') throw missing('--out DIR');
  const as: ExportAs = name === null ? { kind: 'format', format: args.required('format') } : { kind: 'preset', name };
  return readPlan(presets, as, path.resolve(cwd, folder));
}

async function handOverAll(
  { args, cwd, progress, signal }: CommandContext,
  archive: Archive,
  storyIds: readonly string[],
): Promise<ExportReport> {
  const [{ handOverStories }, { openLaptopKey }] = await Promise.all([
    import('../bundle/hand-over-stories.ts'),
    import('../bundle/laptop-key.ts'),
  ]);
  const key = await openLaptopKey(personFolder());
  const folder = path.resolve(cwd, args.required('out'));
  const note = args.value('note') ?? '';
  return handOverStories({ archive, storyIds, folder, note, key, onProgress: progress, signal });
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
