import type { Text } from '../../shared/base/language.ts';

export const dialogTexts = {
  link: { en: 'Link', vi: 'Liên kết' },
  setLink: { en: 'Set link', vi: 'Gắn liên kết' },
  removeLink: { en: 'Remove link', vi: 'Bỏ liên kết' },
} as const satisfies Readonly<Record<string, Text>>;
