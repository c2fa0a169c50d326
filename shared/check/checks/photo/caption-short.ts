import { countText } from '../../../base/count-text.ts';
import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

const FEWEST_WORDS = 5;

export const captionShort: Check = {
  id: 'caption-short',
  title: { en: 'Short caption', vi: 'Chú thích ngắn' },
  message: {
    en: 'The caption of photo {number} is very short: say who, what, where and when.',
    vi: 'Chú thích ảnh {number} quá ngắn: hãy nói ai, việc gì, ở đâu, khi nào.',
  },
  why: {
    en: 'The caption is what the photo is found by and used again with.',
    vi: 'Nhờ chú thích mà ảnh được tìm thấy và dùng lại đúng.',
  },
  grades: { submit: 'off' },
  find: (subject) =>
    findInFigures(subject, 'suggest', {
      isBad: ({ caption }) => caption !== '' && countText(caption).words < FEWEST_WORDS,
    }),
};
