import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { isWrongEnglish } from '../../../shared/spelling/judge-english.ts';

const english = nspell(new TextDecoder().decode(dictionary.aff), new TextDecoder().decode(dictionary.dic));
const wrong = (text: string) =>
  text.split(' ').filter((word) => isWrongEnglish(word, (found) => english.correct(found)));

describe('a word of an English text', () => {
  it('is wrong where the dictionary has it not', () => {
    expect(wrong('the goverment recieve seperate buildings')).toEqual(['goverment', 'recieve', 'seperate']);
  });

  it('is right with its endings and apostrophes, curly or straight', () => {
    expect(wrong("didn’t didn't ministry’s bridges opened Traffic")).toEqual([]);
  });

  it('is left alone where it is a name, capitals, or Vietnamese with its marks', () => {
    expect(wrong('Nguyen Pleiku UNESCO iPhone Hà phở áo')).toEqual([]);
  });
});
