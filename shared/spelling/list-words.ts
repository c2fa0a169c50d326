/** A word and where it stands in its text, in UTF-16 units. */
export interface WordInText {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that can be spelled right or wrong: no numbers, no addresses, no names of accounts. */
export function listWords(text: string): readonly WordInText[] {
  const words: WordInText[] = [];
  for (const chunk of text.matchAll(/\S+/g)) {
    if (ADDRESS.test(chunk[0])) continue;
    for (const { 0: word, index } of chunk[0].matchAll(WORD)) {
      if (/\p{N}|_/u.test(word)) continue;
      const start = chunk.index + index;
      words.push({ word, start, end: start + word.length });
    }
  }
  return words;
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’]\p{L}+)*/gu;

/** `https://…`, `ten@bao.vn`, `@ten`, `#the`, `bao.vn`, a path. */
const ADDRESS = /:\/\/|@|^["“(]?#|^www\.|[a-z0-9]\.[a-z]{2,}|[a-z]\/[a-z]+\//i;
