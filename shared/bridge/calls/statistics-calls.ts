import * as z from 'zod';
import { isLanguage, type Language } from '../../base/language.ts';
import type { DeskStatistics } from '../../story/desk-statistics.ts';
import { periodInput } from '../../story/statistics-period.ts';
import { answer, call } from './call.ts';

/** Calls about what the desk did. */
export const statisticsCalls = {
  read: call.input(periodInput).output(answer<DeskStatistics>()),
  /** Writes the same as a table for a spreadsheet, where the person says; null when they cancelled, or the door has no dialogs. */
  save: call
    .input(z.object({ period: periodInput, language: z.custom<Language>(isLanguage) }))
    .output(answer<{ readonly file: string | null }>()),
};
