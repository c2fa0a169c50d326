import path from 'node:path';
import { writeCsv } from '../../shared/base/write-csv.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { dayInput, rangeOfPeriod } from '../../shared/story/statistics-period.ts';
import { statisticsRows } from '../../shared/story/statistics-rows.ts';
import type { Arguments, Command } from '../command-line/command.ts';
import { noWords } from '../command-line/command.ts';
import { withArchive } from '../command-line/with-archive.ts';

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
      const period = { from: readDay(args, 'from'), to: readDay(args, 'to') };
      const found = await archive.statistics.read(rangeOfPeriod(period, zone), zone);
      const rows = statisticsRows(found, null);
      const csv = args.value('csv');
      if (csv !== null) {
        const { writeDurably } = await import('../files/write-durably.ts');
        const { withFileFailures } = await import('../files/system-failure.ts');
        const file = path.resolve(cwd, csv);
        await withFileFailures(file, () => writeDurably(file, writeCsv(rows)));
      }
      return { json: found, lines: rows.map((row) => row.join('\t')) };
    }),
};

/** Fails: bad-value. */
function readDay(args: Arguments, option: 'from' | 'to'): string | null {
  const typed = args.value(option);
  if (typed === null || dayInput.safeParse(typed).success) return typed;
  throw fail('bad-value', { value: typed, field: `--${option}`, expected: '2022-06-19' });
}
