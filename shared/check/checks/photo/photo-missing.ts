import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

export const photoMissing: Check = {
  id: 'photo-missing',
  title: { en: 'Lost photo', vi: 'Ảnh thất lạc' },
  message: {
    en: 'The photo of figure {number} is not in this archive. Place it again.',
    vi: 'Ảnh của khung {number} không có trong kho này. Hãy đặt lại ảnh.',
  },
  why: { en: 'The page cannot be made without the file.', vi: 'Không có tệp ảnh thì không dựng được trang.' },
  grades: { submit: 'warn' },
  isFinal: true,
  find: (subject) => findInFigures(subject, 'stop', { isBad: ({ photo }) => photo === null }),
};
