import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

const LABEL = /^\(?\s*(?:ảnh|photo|hình|nguồn ảnh)\s*:\s*/iu;

export const creditDoubled: Check = {
  id: 'credit-doubled',
  title: { en: 'Credit says “Photo:”', vi: 'Nguồn ảnh thừa chữ “Ảnh:”' },
  message: {
    en: 'The credit of photo {number} starts with “Photo:”, which the page puts there itself.',
    vi: 'Nguồn của ảnh {number} mở đầu bằng “Ảnh:”, phần trang tự thêm.',
  },
  why: { en: 'It would be printed twice.', vi: 'Trên trang sẽ hiện hai lần.' },
  fixLabel: { en: 'Take it out', vi: 'Bỏ phần thừa' },
  find: (subject) =>
    findInFigures(subject, 'warn', {
      isBad: ({ credit }) => LABEL.test(credit),
      mend: ({ node, credit }) => ({ ...node, attrs: { ...node.attrs, credit: withoutLabel(credit) } }),
    }),
};

function withoutLabel(credit: string): string {
  const name = credit.replace(LABEL, '');
  return credit.startsWith('(') ? name.replace(/\)$/u, '') : name;
}
