import type { Check } from '../check.ts';
import { findInFigures } from '../place-figures.ts';

export const photoMissing: Check = {
  id: 'photo-missing',
  message: {
    en: 'The photo of figure {number} is not in this archive. Place it again.',
    vi: 'Ảnh của khung {number} không có trong kho này. Hãy đặt lại ảnh.',
  },
  find: (subject) => findInFigures(subject, 'stop', { isBad: ({ photo }) => photo === null }),
};
