import type { Text } from '../../../shared/base/language.ts';

export const slashTexts = {
  menu: { en: 'What to write', vi: 'Chọn thứ muốn viết' },
} as const satisfies Readonly<Record<string, Text>>;
