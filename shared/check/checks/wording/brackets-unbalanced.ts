import type { TextEdit } from '../../../document/replace-text.ts';
import type { Check } from '../../check.ts';
import { findInWords } from '../../find-in-words.ts';

export const bracketsUnbalanced: Check = {
  id: 'brackets-unbalanced',
  title: { en: 'Brackets and quotes', vi: 'Ngoặc lẻ' },
  message: {
    en: 'A bracket or quotation mark without its other half: {words}',
    vi: 'Ngoặc thiếu một nửa: {words}',
  },
  why: {
    en: 'Nobody can tell where the quotation ends and whose words these are.',
    vi: 'Không biết lời trích hết ở đâu, lời này của ai.',
  },
  find: (subject) => findInWords(subject, { grade: 'warn', isForPeople: true, findEdits: findLone }),
};

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
/** `a)` and `1)` number a list, `:)` smiles. */
const NUMBERING = /(?:^|[\s;,.])(?:\p{L}|\d{1,2})\)|[:;]-?\)/gu;

/** The first sign of a line that has no partner, with a few words around it. */
function findLone(text: string): readonly TextEdit[] {
  const line = text.replace(NUMBERING, (found) => ' '.repeat(found.length));
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign in CLOSING) open.push({ sign, at });
    else if (Object.values(CLOSING).includes(sign)) {
      const last = open.pop();
      if (last === undefined || CLOSING[last.sign] !== sign) return [around(text, last?.at ?? at)];
    }
  }
  // A quotation of several paragraphs is opened in each and closed in the last.
  const left = open.find(({ sign, at }) => sign !== '“' || line.slice(0, at).trim() !== '');
  return left === undefined ? [] : [around(text, left.at)];
}

function around(text: string, at: number): TextEdit {
  return { start: Math.max(0, at - 12), end: Math.min(text.length, at + 13), text: '' };
}
