import { repeatsCaption } from '../../../photo/repeats-caption.ts';
import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

export const altEqualsCaption: Check = {
  id: 'alt-equals-caption',
  title: { en: 'Alt repeats caption', vi: 'Văn bản thay thế trùng chú thích' },
  message: {
    en: 'The alt text of photo {number} repeats its caption. Describe what the photo shows instead.',
    vi: 'Văn bản thay thế của ảnh {number} lặp lại chú thích. Hãy tả những gì thấy trong ảnh.',
  },
  why: {
    en: 'A screen reader says the same sentence twice and never what can be seen.',
    vi: 'Phần mềm đọc màn hình đọc một câu hai lần mà không tả ảnh.',
  },
  grades: { submit: 'suggest' },
  find: (subject) =>
    placeFigures(subject)
      .filter(({ alt, caption }) => repeatsCaption(alt, caption))
      .map(({ number, at }) => ({ grade: 'warn', at, values: { number } })),
};
