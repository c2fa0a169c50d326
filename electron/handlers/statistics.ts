import { formatText } from '../../shared/base/format-text.ts';
import { writeCsv } from '../../shared/base/write-csv.ts';
import { type Period, rangeOfPeriod } from '../../shared/story/statistics-period.ts';
import { statisticsFileName, statisticsRows } from '../../shared/story/statistics-rows.ts';
import { implementer } from '../bridge/implementer.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';
import type { AppContext } from './app-context.ts';

const title = { en: 'Save the statistics', vi: 'Lưu bảng thống kê' };

export function statisticsHandlers({ archive, shell }: AppContext) {
  const read = (period: Period) => {
    const { zone } = archive.settings.publication();
    return archive.statistics.read(rangeOfPeriod(period, zone), zone);
  };
  return {
    read: implementer.statistics.read.handler(({ input }) => read(input)),

    save: implementer.statistics.save.handler(async ({ input: { period, language } }) => {
      const name = statisticsFileName(period, language);
      const file = await shell.chooseNewFile({ title: formatText(title, language), file: name, extension: 'csv' });
      if (file === null) return { file };
      const csv = writeCsv(statisticsRows(await read(period), language));
      await withFileFailures(file, () => writeDurably(file, csv));
      return { file };
    }),
  };
}
