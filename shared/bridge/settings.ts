import * as z from 'zod';
import { isLanguage, type Language } from '../base/language.ts';
import { roles } from '../story/status.ts';

export const settingsInput = z.object({
  language: z.custom<Language>(isLanguage),
  theme: z.enum(['system', 'light', 'dark']),
  role: z.enum(roles),
  /** The name that versions carry. */
  author: z.string().max(200),
  /** Where this archive is published to; '' until somebody has chosen. */
  publishFolder: z.string().max(4096),
  /** Misspelled words are underlined. */
  spelling: z.boolean(),
});
export type Settings = z.infer<typeof settingsInput>;
