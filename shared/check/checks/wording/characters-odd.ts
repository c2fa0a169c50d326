import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

export const charactersOdd: Check = {
  id: 'characters-odd',
  title: { en: 'Hidden characters', vi: 'Ký tự ẩn' },
  message: {
    en: '{count, plural, one {A piece of text holds} other {# pieces of text hold}} hidden or loose characters.',
    vi: 'Có {count} chỗ chứa ký tự ẩn hoặc dấu rời.',
  },
  why: {
    en: 'They come along with a paste; search does not find such words, and some screens show boxes.',
    vi: 'Chúng theo vào khi dán; tìm kiếm không thấy những từ này, có màn hình hiện ô vuông.',
  },
  fixLabel: { en: 'Clean them', vi: 'Làm sạch' },
  find: (subject) => findInWords(subject, { grade: 'warn', findEdits: findOdd }),
};

/** Zero-width and soft-hyphen characters, direction marks, private signs; joiners hold emoji together and stay there. */
const HIDDEN =
  /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
/** A letter with marks standing loose after it: what NFC has a letter for. */
const LOOSE = /\p{L}\p{M}+/gu;

function findOdd(text: string): readonly TextEdit[] {
  const hidden = editMatches(text, HIDDEN, () => '');
  const loose = editMatches(text, LOOSE, ([letter]) =>
    letter === letter.normalize('NFC') ? null : letter.normalize('NFC'),
  );
  return [...hidden, ...loose].sort((a, b) => a.start - b.start);
}
