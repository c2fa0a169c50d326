import { describe, expect, it } from 'vitest';
import { makeSnippet, markLine } from '../../../shared/search/make-snippet.ts';
import { makeMatcher } from '../../../shared/search/match-text.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

const matcherOf = (text: string) => makeMatcher(parseQuery(text, { now: 0, zone: 'UTC' }));
const shown = (line: string, query: string) =>
  (markLine(line, matcherOf(query)) ?? []).map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('markLine', () => {
  it.each([
    ['Đảng ủy, đãng trí', 'dang', '[Đảng] ủy, [đãng] trí'],
    ['Đảng ủy, đãng trí', 'đảng ', '[Đảng] ủy, đãng trí'],
    ['Hiện thực hoá và văn hóa', 'hóa ', 'Hiện thực [hoá] và văn [hóa]'],
    ['Hoa và hoá', 'hoá', 'Hoa và [hoá]'],
    ['Khu công nghiệp, công nghiệp nặng', '"công nghiệp nặng"', 'Khu công nghiệp, [công nghiệp nặng]'],
    ['Đường sách', 'duo', '[Đườ]ng sách'],
    ['Đường sách'.normalize('NFD'), 'đường ', '[Đường] sách'.normalize('NFD')],
    ['Smørrebrød & Œuvre', 'oeuvre smorrebrod', '[Smørrebrød] & [Œuvre]'],
  ])('in %j marks what %j means', (line, query, expected) => {
    expect(shown(line, query)).toBe(expected);
  });
});

describe('isMeant', () => {
  it('asks for phrases side by side, within one line, and for none that was excluded', () => {
    const lines = ['Mưa lớn ở Huế', 'Hà Tĩnh mưa nhỏ'];
    const isMeant = (query: string) => matcherOf(query).isMeant(lines);
    expect(['"mưa lớn"', '"mua lon" -"hà nội"'].map(isMeant)).toEqual([true, true]);
    expect(['"huế hà"', '"lớn mưa"', '-"mưa nhỏ"'].map(isMeant)).toEqual([false, false, false]);
  });
});

describe('makeSnippet', () => {
  it('takes the line that holds the most, cut around the first word found', () => {
    const long = `${'x '.repeat(60)}Hà Nội mưa`;
    const parts = makeSnippet(['Hà Tĩnh', long], matcherOf('ha noi'));
    expect(parts?.[0]).toEqual({ text: '… ', found: false });
    expect(parts?.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Hà', 'Nội']);
  });
});
