import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Text } from './language.ts';

export type TextValues = Readonly<Record<string, string | number>>;

const parsed = new Map<string, IntlMessageFormat>();

/** Fills an ICU message (`{count, plural, one {# story} other {# stories}}`) in one language. */
export function formatMessage(message: string, language: Language, values: TextValues = {}): string {
  if (!message.includes('{')) return message;
  const key = `${language} ${message}`;
  let format = parsed.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format({ ...values }));
}

export function formatText(text: Text, language: Language, values: TextValues = {}): string {
  return formatMessage(text[language], language, values);
}
