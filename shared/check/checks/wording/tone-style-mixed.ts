import type { TextEdit } from '../../../document/text-edit.ts';
import type { Publication } from '../../../publication/publication.ts';
import type { Check } from '../../check.ts';
import { firstOf } from '../../find-in-words.ts';
import { joinRewrites, rewriteStory } from '../../rewrite-story.ts';

/**
 * Open oa, oe, uy carry their tone on either letter (hòa, hoà); both spellings are legal and a paper picks one. Syllables
 * closed by another letter (toàn, huỳnh) and qu- (quý) are spelled one way only and are not touched.
 */
export const toneStyleMixed: Check = {
  id: 'tone-style-mixed',
  title: { en: 'Tone marks', vi: 'Dấu thanh' },
  message: {
    en: 'Tone marks differ from the house style in {count, plural, one {# word} other {# words}}: {words}.',
    vi: 'Có {count} chữ đặt dấu thanh khác quy định của báo: {words}.',
  },
  why: {
    en: 'Both spellings are right; one newspaper keeps to one of them.',
    vi: 'Cả hai cách đều đúng; một tờ báo chỉ dùng một cách.',
  },
  grades: { submit: 'suggest' },
  fixLabel: { en: 'Spell them all the house way', vi: 'Sửa tất cả theo quy định của báo' },
  find({ story, publication }) {
    const rewrites = rewriteStory(story, (text) => findOtherStyle(text, publication.toneStyle));
    const first = rewrites[0];
    if (first === undefined) return [];
    const found = rewrites.flatMap((rewrite) => rewrite.found);
    const words = [...new Set(found)].slice(0, 5).join(', ');
    return [
      {
        grade: 'warn',
        at: first.at,
        ...firstOf(first.found),
        values: { count: found.length, words },
        fix: joinRewrites(story, rewrites),
      },
    ];
  },
};

const NEW_STYLE = /\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const OLD_STYLE = /\p{L}*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/giu;

/** The words spelled the other way, each as an edit that moves the tone. */
export function findOtherStyle(text: string, house: Publication['toneStyle']): readonly TextEdit[] {
  return [...text.matchAll(house === 'old' ? NEW_STYLE : OLD_STYLE)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.slice(0, -2) + swapTone(word.slice(-2)),
  }));
}

/** `oà` ↔ `òa`: gives the tone of one vowel to the other. */
function swapTone(pair: string): string {
  const [first = '', second = ''] = [...pair].map((letter) => letter.normalize('NFD'));
  const tones = (first + second).replace(/\P{M}/gu, '');
  const [bareFirst = '', bareSecond = ''] = [first, second].map((letter) => letter.replace(/\p{M}/gu, ''));
  const onSecond = /\p{M}/u.test(second);
  return (onSecond ? bareFirst + tones + bareSecond : bareFirst + bareSecond + tones).normalize('NFC');
}
