import type { Text } from '../../../shared/base/language.ts';

export const loupeTexts = {
  loupe: { en: 'Photo, large', vi: 'Ảnh lớn' },
  compare: { en: 'Photos side by side', vi: 'Ảnh cạnh nhau' },
  whole: { en: 'The whole photo', vi: 'Toàn ảnh' },
  full: { en: '100%', vi: '100%' },
  back: { en: 'Back to the sheet', vi: 'Về bàn ảnh' },
  noRoom: { en: 'No photo is chosen', vi: 'Chưa chọn ảnh nào' },
} as const satisfies Readonly<Record<string, Text>>;
