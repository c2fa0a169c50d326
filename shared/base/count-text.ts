/** Sizes of a piece of text. Vietnamese desks count `words` in tiếng: runs of text between spaces that hold a letter or digit. */
export interface TextCount {
  readonly words: number;
  readonly characters: number;
}

export const emptyCount: TextCount = { words: 0, characters: 0 };

export function countText(text: string): TextCount {
  const words = text.match(WORD);
  return { words: words === null ? 0 : words.length, characters: countCharacters(text) };
}

export function addCounts(a: TextCount, b: TextCount): TextCount {
  return { words: a.words + b.words, characters: a.characters + b.characters };
}

/** From its first letter or digit: what stands before it would be looked through again and again in a long line of signs. */
const WORD = /[\p{L}\p{N}][^\s\u00a0]*/gu;

/** Code points, so that an emoji or a rare letter counts once. */
function countCharacters(text: string): number {
  let surrogatePairs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) surrogatePairs += 1;
  }
  return text.length - surrogatePairs;
}
