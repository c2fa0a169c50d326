import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Text } from './language.ts';

/** Words in both languages are said in the one asked for. */
export type TextValues = Readonly<Record<string, string | number | Text>>;

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
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[language] : value,
  ]);
  return String(format.format(Object.fromEntries(said)));
}

export function formatText(text: Text, language: Language, values: TextValues = {}): string {
  return formatMessage(text[language], language, values);
}
