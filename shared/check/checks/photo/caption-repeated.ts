import { foldForIndex } from '../../../base/fold-text.ts';
import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

/** Captions of a few words repeat in any photo story. */
const FEWEST_WORDS = 5;
/** Of the words of two captions, so many in common. Photos of one event share names: what differs must be next to nothing. */
const ALIKE = 0.9;

export const captionRepeated: Check = {
  id: 'caption-repeated',
  title: { en: 'Captions alike', vi: 'Chú thích trùng nhau' },
  message: {
    en: 'The captions of photos {first} and {number} say the same.',
    vi: 'Chú thích ảnh {first} và ảnh {number} gần như giống nhau.',
  },
  why: {
    en: 'Two photos show two things; the copied caption is wrong for one of them.',
    vi: 'Hai ảnh là hai cảnh; chú thích chép lại sẽ sai với một ảnh.',
  },
  find(subject) {
    const figures = placeFigures(subject).map((figure) => ({ ...figure, words: wordsOf(figure.caption) }));
    return figures.flatMap(({ number, at, words, photoId }, index) => {
      const first = figures.slice(0, index).find((other) => areAlike(other.words, words));
      if (first === undefined) return [];
      return [{ grade: 'warn', at, values: { first: first.number, number }, about: `${first.photoId} ${photoId}` }];
    });
  },
};

function wordsOf(caption: string): ReadonlySet<string> {
  return new Set(
    foldForIndex(caption)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < FEWEST_WORDS) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= ALIKE;
}
