import type { TextEdit } from '../../../document/text-edit.ts';
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
const SIGNS = /[()[\]“”«»]/gu;
/** `a)` and `1)` may number a list, or end a bracket: `(quận 1)`. `:)` smiles. */
const NUMBERING = /\)(?<=(?:^|[\s;,.])(?:\p{L}|\d{1,2})\))/gu;
const SMILE = /[:;]-?\)/gu;

/** The first sign of a line that has no partner, with a few words around it. */
function findLone(text: string): readonly TextEdit[] {
  const line = text.replace(SMILE, (found) => ' '.repeat(found.length));
  const numbering = new Set([...line.matchAll(NUMBERING)].map(({ index }) => index));
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index: at } of line.matchAll(SIGNS)) {
    if (sign in CLOSING) open.push({ sign, at });
    else {
      if (numbering.has(at) && (open.at(-1)?.sign !== '(' || closesLater(line, at, numbering))) continue;
      const last = open.pop();
      if (last === undefined || CLOSING[last.sign] !== sign) return [around(text, last?.at ?? at)];
    }
  }
  // A quotation of several paragraphs is opened in each and closed in the last.
  const left = open.find(({ sign, at }) => sign !== '“' || line.slice(0, at).trim() !== '');
  return left === undefined ? [] : [around(text, left.at)];
}

/** Whether a later sign ends the bracket that `at` could end, before the next one opens: `(gồm a) một và b) hai)`. */
function closesLater(line: string, at: number, numbering: ReadonlySet<number>): boolean {
  for (let next = at + 1; next < line.length && line.charAt(next) !== '('; next += 1)
    if (line.charAt(next) === ')' && !numbering.has(next)) return true;
  return false;
}

function around(text: string, at: number): TextEdit {
  return { start: Math.max(0, at - 12), end: Math.min(text.length, at + 13), text: '' };
}
