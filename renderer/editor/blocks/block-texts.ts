import type { Text } from '../../../shared/base/language.ts';

export const blockTexts = {
  drag: { en: 'Drag to move', vi: 'Kéo để chuyển chỗ' },
} as const satisfies Readonly<Record<string, Text>>;
