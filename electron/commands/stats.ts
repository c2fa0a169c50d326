import path from 'node:path';
import { instantInZone } from '../../shared/base/format-time.ts';
import { writeCsv } from '../../shared/base/write-csv.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { DeskStatistics } from '../../shared/story/desk-statistics.ts';
import { sumDays } from '../../shared/story/desk-statistics.ts';
import type { Arguments, Command } from './command.ts';
import { noWords } from './command.ts';
import { withArchive } from './with-archive.ts';

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);
const DAY_MS = 86_400_000;

export const stats: Command = {
  name: 'stats',
  summary: {
    en: 'Count stories and words by day, week, month, section, author and status.',
    vi: 'Đếm bài và chữ theo ngày, tuần, tháng, chuyên mục, tác giả và trạng thái.',
  },
  words: noWords,
  options: {
    from: { value: 'DAY', meaning: { en: 'from this day on (2022-06-19)', vi: 'từ ngày này (2022-06-19)' } },
    to: { value: 'DAY', meaning: { en: 'up to this day', vi: 'đến hết ngày này' } },
    csv: { value: 'FILE', meaning: { en: 'write a table for a spreadsheet', vi: 'ghi thành bảng cho bảng tính' } },
  },
  examples: ['galley stats --from 2022-06-01 --to 2022-06-30 --csv thang-6.csv'],
  run: ({ archiveFolder, args, cwd }) =>
    withArchive(archiveFolder, 'read', async (archive) => {
      const { zone } = archive.settings.publication();
      const from = readDay(args, 'from', zone) ?? EARLIEST;
      const to = readDay(args, 'to', zone);
      const found = await archive.statistics.read({ from, until: to === null ? LATEST : to + DAY_MS }, zone);
      const csv = args.value('csv');
      if (csv !== null) {
        const { writeDurably } = await import('../files/write-durably.ts');
        const { withFileFailures } = await import('../files/system-failure.ts');
        const file = path.resolve(cwd, csv);
        await withFileFailures(file, () => writeDurably(file, `\ufeff${writeCsv(toRows(found))}`));
      }
      return { json: found, lines: toRows(found).map((row) => row.join('\t')) };
    }),
};

/** Fails: bad-value. */
function readDay(args: Arguments, option: string, zone: string): number | null {
  const typed = args.value(option);
  if (typed === null) return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  const at = year === undefined ? null : instantInZone([Number(year), Number(month), Number(day), 0, 0], zone);
  if (at === null) throw fail('bad-value', { value: typed, field: `--${option}`, expected: '2022-06-19' });
  return at;
}

function toRows(found: DeskStatistics): readonly (readonly (string | number)[])[] {
  const rows = {
    total: [{ name: '', stories: found.stories, words: found.words }],
    status: found.statuses,
    section: found.sections,
    author: found.authors,
    month: sumDays(found.days, 'month'),
    week: sumDays(found.days, 'week'),
    day: found.days,
  };
  const listed = Object.entries(rows).flatMap(([by, tallies]) =>
    tallies.map(({ name, stories, words }) => [by, name, stories, words]),
  );
  return [['by', 'name', 'stories', 'words'], ...listed, ['photos-without-credit', '', found.photosWithoutCredit, 0]];
}
