import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseRule } from '../../../shared/check/house-style/house-rule.ts';
import { readRule } from '../../../shared/check/house-style/read-rule.ts';
import { comparedForm, requiredWords } from '../../../shared/check/house-style/required-words.ts';
import { starterRules } from '../../../shared/check/house-style/starter-rules.ts';

const [first] = starterRules;
if (first === undefined) throw new Error('no starter rule');
const rule: HouseRule = first;
const needed = (pattern: string, parts: Partial<HouseRule> = {}) => requiredWords({ ...rule, pattern, ...parts });

describe('requiredWords', () => {
  it.each([
    ['\\b(NQ|QĐ)/TƯ\\b', '/tư'],
    ['(\\p{L}) - (\\p{L})', ' - '],
    ['một|hai', ''],
    ['bài?s+ gì', ' gì'],
    ['\\d{1,3}\\.000 đồng', '.000 đồng'],
    ['[abc]xyz{2,3}q', 'xy'],
    ['\\(Ảnh: ', '(ảnh: '],
    ['\\d+', ''],
    ['[)]abc', 'abc'],
    ['([)]x|y)abc', 'abc'],
  ])('of %s are “%s”', (pattern, words) => {
    expect(needed(pattern)).toBe(words);
  });

  it('are the words themselves, without marks where they do not count', () => {
    expect(needed('Sát nhập', { isPattern: false, matchMarks: false })).toBe('sat nhap');
  });

  it('stand in whatever a pattern finds something in', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'ă',
      ' ',
      '.',
      '\\.',
      '(a|b)',
      '[ab]',
      '(ab)?',
      'a*',
      'b+',
      'a{1,2}',
      '\\w',
      '\\p{L}',
      '^',
      'c?',
      '[)]',
      '([(]|b)',
      '[^)]',
    );
    const patterns = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'ă', 'A', ' ', '.', 'c', '(', ')'), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(patterns, texts, fc.boolean(), (pattern, text, matchMarks) => {
        const tried = { ...rule, pattern, matchMarks, matchCase: false, wholeWord: false };
        const findEdits = readRule(tried);
        if (findEdits === null || findEdits(text).length === 0) return true;
        return comparedForm(text, tried).includes(requiredWords(tried));
      }),
      { numRuns: 3000 },
    );
  });
});
