import type { Publication } from './publication.ts';

/** What the desk's short codes stand for. */
export type CodeTable = ReadonlyMap<string, string>;

/** What to put in the place of the UTF-16 units `[start, end)` of a text. */
export interface CodeHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function makeCodeTable({ codes }: Publication): CodeTable {
  return new Map(codes.map(({ code, text }) => [code.toLowerCase(), text]));
}

/** `\hn\` as photographers type it: a code of letters and digits between backslashes. */
const TYPED_CODE = /\\([\p{L}\p{N}._-]{1,30})\\$/u;

/** The code a text ends with, if the table knows it. */
export function findTypedCode(text: string, table: CodeTable): CodeHit | null {
  const found = TYPED_CODE.exec(text);
  const replacement = table.get(found?.[1]?.toLowerCase() ?? '');
  if (found === null || replacement === undefined) return null;
  return { start: found.index, end: text.length, text: replacement };
}

const ANY_CODE = /\\([\p{L}\p{N}._-]{1,30})\\/gu;

/** The text with every code of the table replaced; what is no code stays as it is. */
export function expandCodes(text: string, table: CodeTable): string {
  return text.replace(ANY_CODE, (whole, code: string) => table.get(code.toLowerCase()) ?? whole);
}
