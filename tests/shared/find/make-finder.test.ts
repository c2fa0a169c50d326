import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/base/fold-text.ts';
import { type FindQuery, fillReplacement, makeFinder, newFindQuery } from '../../../shared/find/make-finder.ts';

function query(words: string, rules: Partial<FindQuery> = {}): FindQuery {
  return { ...newFindQuery, words, ...rules };
}

function find(text: string, words: string, rules: Partial<FindQuery> = {}): readonly string[] {
  const made = makeFinder(query(words, rules));
  if (!made.ok) throw new Error(made.problem);
  return made.value(text).map(({ start, end }) => text.slice(start, end));
}

function problemOf(words: string): string | null {
  const made = makeFinder(query(words, { isPattern: true }));
  return made.ok ? null : made.problem;
}

describe('finding plain words', () => {
  it('does not need marks or capitals', () => {
    expect(find('Đảng ủy Hà Nội, đang uy', 'dang uy')).toEqual(['Đảng ủy', 'đang uy']);
    expect(find('hòa, hoà, HÓA, hoa', 'hoa')).toEqual(['hòa', 'hoà', 'HÓA', 'hoa']);
  });

  it('tells marks apart when asked to', () => {
    expect(find('Đảng, đang, ĐẢNG', 'đảng', { matchMarks: true })).toEqual(['Đảng', 'ĐẢNG']);
  });

  it('tells capitals apart when asked to, marks or not', () => {
    expect(find('Hà Nội, hà nội, Ha noi', 'Ha', { matchCase: true })).toEqual(['Hà', 'Ha']);
    expect(find('Hà, hà, Ha', 'Hà', { matchCase: true, matchMarks: true })).toEqual(['Hà']);
  });

  it('ends whole words where Vietnamese words end', () => {
    expect(find('an, ấn, toàn, ăn, an2, “an”', 'an', { wholeWord: true })).toEqual(['an', 'ấn', 'ăn', 'an']);
  });

  it('takes words typed in parts for words typed whole', () => {
    expect(find('Đảng ủy', 'Đảng ủy'.normalize('NFD'), { matchMarks: true })).toEqual(['Đảng ủy']);
    expect(find('Đảng ủy'.normalize('NFD'), 'dang')).toEqual(['Đảng'.normalize('NFD')]);
  });

  it('takes a space that does not break for a space', () => {
    expect(find('6,1\u00a0tỷ', '6,1 tỷ')).toEqual(['6,1\u00a0tỷ']);
  });

  it('reads signs of regular expressions as signs', () => {
    expect(find('giá (tăng) 3.000', '(tăng)')).toEqual(['(tăng)']);
    expect(find('3.000 và 3x000', '3.000')).toEqual(['3.000']);
  });

  it('finds nothing without words, and nothing over a line break', () => {
    expect(find('abc', '')).toEqual([]);
    expect(find('một\nhai', 't\nh')).toEqual([]);
  });

  it('finds each place once and every place there is', () => {
    fc.assert(
      fc.property(vietnamese(40), vietnamese(3), (text, words) => {
        const found = makeFinder(query(words));
        if (!found.ok) return;
        const matches = found.value(text);
        for (const { start, end } of matches) expect(foldText(text.slice(start, end))).toBe(foldText(words));
        const taken = matches.reduce((rest, { start, end }) => rest.fill('\n', start, end), text.split(''));
        if (foldText(words) !== '') expect(foldText(taken.join(''))).not.toContain(foldText(words));
      }),
    );
  });
});

describe('finding by a regular expression', () => {
  const isPattern = true;

  it('knows the words and letters of Vietnamese', () => {
    expect(find('Ông Đỗ Ước, bà Lê Ái', '\\b\\p{Lu}\\w+ \\p{Lu}\\w+', { isPattern, matchCase: true })).toEqual([
      'Ông Đỗ',
      'Lê Ái',
    ]);
    expect(find('từ 2025-2030 đến 2030', '\\d{4}-\\d{4}', { isPattern })).toEqual(['2025-2030']);
  });

  it('needs no marks or capitals either, until asked to', () => {
    expect(find('Đảng đang', 'd[a]ng', { isPattern })).toEqual(['Đảng', 'đang']);
    expect(find('Đảng đang', 'đang', { isPattern, matchMarks: true })).toEqual(['đang']);
  });

  it.each(['(', 'a)', '[', '[]', '*a', 'a**', 'a{2', 'a{3,2}', '\\', '[z-a]', '\\p{Nothing}', '^*'])(
    'says that %s is not complete',
    (words) => {
      expect(problemOf(words)).toBe('pattern-broken');
    },
  );

  it('says what it does not do', () => {
    expect(['(?=a)', '(?<!a)b', '(a)\\1'].map(problemOf)).toEqual(Array(3).fill('pattern-unsupported'));
    expect(['a{201}', '((a{99}){99})'].map(problemOf)).toEqual(Array(2).fill('pattern-large'));
  });

  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+$', 'a*a*a*a*a*a*b', '(.*)*x'])(
    'is done in no time with %s, which hangs other engines',
    (words) => {
      const started = performance.now();
      find('a'.repeat(3000), words, { isPattern });
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );

  it('finds what the JavaScript engine finds', () => {
    fc.assert(
      fc.property(patterns(), fc.stringMatching(/^[abă ]{0,30}$/), (source, text) => {
        const rules = { isPattern, matchMarks: true, matchCase: true };
        const expected = [...text.matchAll(new RegExp(source, 'gu'))].map(([found]) => found);
        expect(find(text, source, rules)).toEqual(expected.filter((found) => found !== ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('filling a replacement', () => {
  function replaceFirst(text: string, words: string, replacement: string, isPattern: boolean): string {
    const asked = query(words, { isPattern });
    const made = makeFinder(asked);
    const [match] = made.ok ? made.value(text) : [];
    if (match === undefined) throw new Error('nothing found');
    return fillReplacement(asked, replacement, match, text);
  }

  it('puts the groups where they are called', () => {
    expect(replaceFirst('19/6', '(\\d+)/(\\d+)', 'ngày $1 tháng $2 ($&, $$)', true)).toBe('ngày 19 tháng 6 (19/6, $)');
  });

  it('leaves a plain replacement as it was written, in one form', () => {
    expect(replaceFirst('giá', 'gia', '$1', false)).toBe('$1');
    expect(replaceFirst('giá', 'gia', 'giả'.normalize('NFD'), false)).toBe('giả'.normalize('NFC'));
  });
});

function vietnamese(longest: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'aAáảbđĐo ợOO\u0301'), maxLength: longest });
}

/** Regular expressions without a repeat of something that may be empty: engines differ in what an empty turn means. */
function patterns(): fc.Arbitrary<string> {
  const letter = fc.constantFrom('a', 'b', 'ă', '.', '[ab]', '[^a]', '\\s', '\\p{L}');
  const repeated = fc
    .tuple(letter, fc.constantFrom('', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?'))
    .map(([one, times]) => one + times);
  const sequence = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const group = fc
    .tuple(letter, sequence, sequence, fc.constantFrom('', '+', '?', '{1,2}', '+?'))
    .map(([first, one, other, times]) => `(${first}${one}|${other}${first})${times}`);
  return fc.array(fc.oneof(sequence, group), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
}
