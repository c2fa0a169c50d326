import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Text } from './language.ts';

/** Words in both languages are said in the one asked for. */
export type TextValues = Readonly<Record<string, string | number | Text>>;

const parsed = new Map<string, IntlMessageFormat>();

/** Fills an ICU message (`{count, plural, one {# story} other {# stories}}`) in one language. */
export function formatMessage(message: string, language: Language, values: TextValues = {}): string {
  if (!message.includes('{')) return message;
  const filled = fillPlainly(message, values);
  if (filled !== null) return filled;
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

/**
 * The same without a formatter, which takes milliseconds to make, where nothing depends on the language: names that stand
 * for words or small numbers, and no apostrophe, which ICU reads as a quote. Null where there is more to it.
 */
function fillPlainly(message: string, values: TextValues): string | null {
  if (!PLAIN_MESSAGE.test(message)) return null;
  let isPlain = true;
  const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    isPlain &&= typeof value === 'string' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000);
    return String(value);
  });
  return isPlain ? filled : null;
}

const PLAIN_MESSAGE = /^(?:[^{}']|\{\w+\})*$/;

export function formatText(text: Text, language: Language, values: TextValues = {}): string {
  return formatMessage(text[language], language, values);
}
