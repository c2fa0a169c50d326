/**
 * Two ways Vietnamese was written before Unicode, as their text looks where it is taken for Latin letters
 * (windows-1252). TCVN3 (ABC) is a code of one byte a letter: TCVN 5712:1993, set VN3. VNI writes a letter and after
 * it a second one that stands for the marks.
 */
export const legacyEncodings = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** The codes of VN3 in their order, from 0xA1; a dot where there is none. */
const TCVN3_FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const tcvn3 = new Map<string, string>();
for (const [index, letter] of [...TCVN3_FROM_A1].entries()) {
  if (letter !== '.') tcvn3.set(String.fromCodePoint(0xa1 + index), letter);
}

/** What VNI puts after a vowel, as combining marks: grave, hook, tilde, acute, dot; circumflex and breve with each. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ù: '\u0301',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  á: '\u0302\u0301',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  é: '\u0306\u0301',
  ë: '\u0306\u0323',
};

/** Letters VNI writes with one sign; the first two may take a tone after them. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  í: 'í',
  ò: 'ị',
  î: 'ỵ',
};

/** Text of an old encoding as Unicode, NFC. `isUpper` for text in a font that draws every letter as a capital. */
export function convertLegacy(text: string, encoding: LegacyEncoding, isUpper = false): string {
  const converted = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
  return isUpper ? converted.toLocaleUpperCase('vi') : converted;
}

function fromTcvn3(text: string): string {
  return [...text].map((letter) => tcvn3.get(letter) ?? letter).join('');
}

function fromVni(text: string): string {
  let written = '';
  for (const sign of text.normalize('NFC')) {
    const small = sign.toLowerCase();
    const marks = VNI_MARKS[small];
    if (marks !== undefined && takesMarks(written, marks)) written += marks;
    else written += inCaseOf(sign, small, VNI_LETTERS[small]);
  }
  return written.normalize('NFC');
}

function inCaseOf(sign: string, small: string, letter: string | undefined): string {
  if (letter === undefined) return sign;
  return sign === small ? letter : letter.toUpperCase();
}

/** A tone goes on any vowel; the circumflex on a, e, o; the breve on a. */
function takesMarks(before: string, marks: string): boolean {
  const last = before.slice(-1).toLowerCase();
  if (marks.startsWith('\u0302')) return 'aeo'.includes(last) && last !== '';
  if (marks.startsWith('\u0306')) return last === 'a';
  return last !== '' && 'aeouyươ'.includes(last);
}
