import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

export const photoRepeated: Check = {
  id: 'photo-repeated',
  title: { en: 'Same photo twice', vi: 'Ảnh lặp' },
  message: { en: 'Photos {first} and {number} are the same photo.', vi: 'Ảnh {first} và ảnh {number} là một.' },
  why: { en: 'It looks like a mistake, and mostly is one.', vi: 'Trông như lỗi, và thường đúng là lỗi.' },
  find(subject) {
    const figures = placeFigures(subject).filter(({ photoId }) => photoId !== null);
    return figures.flatMap(({ number, at, photoId }, index) => {
      const first = figures.slice(0, index).find((figure) => figure.photoId === photoId);
      if (first === undefined) return [];
      return [{ grade: 'warn', at, values: { first: first.number, number }, about: photoId ?? '' }];
    });
  },
};
