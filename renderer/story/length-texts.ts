import type { Text } from '../../shared/base/language.ts';

export const lengthTexts = {
  wordsOf: { en: '{count}/{most} words', vi: '{count}/{most} tiếng' },
  charactersOf: { en: '{count}/{most} characters', vi: '{count}/{most} ký tự' },
  tooLong: { en: 'too long', vi: 'quá dài' },
  readingTime: { en: '{count} min read', vi: 'đọc {count} phút' },
} as const satisfies Readonly<Record<string, Text>>;
