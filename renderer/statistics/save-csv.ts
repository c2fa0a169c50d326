import type { Language } from '../../shared/base/language.ts';
import { writeCsv } from '../../shared/base/write-csv.ts';
import type { DeskStatistics } from '../../shared/story/desk-statistics.ts';
import type { Period } from '../../shared/story/statistics-period.ts';
import { statisticsFileName, statisticsRows } from '../../shared/story/statistics-rows.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { screenTexts } from './statistics-texts.ts';

/** Where the person says, on the desktop. */
export async function saveCsv(period: Period, language: Language): Promise<void> {
  const saved = await ask(client.statistics.save({ period, language }));
  if (!saved.ok) return showFailure(saved.problem);
  const { file } = saved.value;
  if (file !== null) showToast({ tone: 'plain', text: screenTexts.saved, values: { file } });
}

/** Among the browser's downloads. */
export function downloadCsv(found: DeskStatistics, period: Period, language: Language): void {
  const csv = writeCsv(statisticsRows(found, language));
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = statisticsFileName(period, language);
  link.click();
  URL.revokeObjectURL(address);
}
