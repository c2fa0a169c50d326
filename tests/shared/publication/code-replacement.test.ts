import { describe, expect, it } from 'vitest';
import { findTypedCode, makeCodeTable } from '../../../shared/publication/code-replacement.ts';
import { newPublication } from '../../../shared/publication/publication.ts';

const table = makeCodeTable({ ...newPublication, codes: [{ code: 'HN', text: 'Hà Nội' }] });

describe('findTypedCode', () => {
  it('finds a code the moment its second backslash is typed, in either case', () => {
    expect([findTypedCode('Tại \\hn\\', table), findTypedCode('\\HN\\', table)]).toEqual([
      { start: 4, end: 8, text: 'Hà Nội' },
      { start: 0, end: 4, text: 'Hà Nội' },
    ]);
  });

  it('leaves alone what is no code of the table', () => {
    expect(['\\hn', 'hn\\', '\\xx\\', '\\ hn\\', 'C:\\hn\\ổ'].map((text) => findTypedCode(text, table))).toEqual(
      Array(5).fill(null),
    );
  });
});
