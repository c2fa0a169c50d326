/**
 * Nearly all words of a newspaper: printable letters and signs of Vietnamese and English that need no escape in HTML or
 * XML, composed as NFC has them. One look tells that nothing is to be done.
 */
export function isPlain(words: string): boolean {
  if (words.length > SHORT) return !OTHER.test(words);
  for (let index = 0; index < words.length; index += 1)
    if (PLAIN_ASCII[words.charCodeAt(index)] !== 1) return !OTHER.test(words);
  return true;
}

/** JSON in which every string is plain. */
export function isPlainJson(json: string): boolean {
  return !OTHER_IN_JSON.test(json);
}

const LETTERS = String.raw`\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x5b\x5d-\x7e\xa0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026`;
/** Looked for, and not its opposite matched: a match of all keeps its way back at every letter, which takes twice as long. */
const OTHER = new RegExp(`[^${LETTERS}]`);
/** Most of what is asked about is a name or a class; a look at each letter of it is cheaper than calling the expression. */
const SHORT = 24;
const PLAIN_ASCII = Uint8Array.from({ length: 128 }, (_, code) => (OTHER.test(String.fromCharCode(code)) ? 0 : 1));
const OTHER_IN_JSON = new RegExp(`[^"${LETTERS}]`);
