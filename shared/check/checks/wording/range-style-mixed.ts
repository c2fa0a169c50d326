import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { firstOf } from '../../find-in-words.ts';
import { joinRewrites, rewriteStory } from '../../rewrite-story.ts';

/** Ranges of years are written in one way throughout a story: the one it uses most, else without spaces. */
export const rangeStyleMixed: Check = {
  id: 'range-style-mixed',
  title: { en: 'Ranges of years', vi: 'Khoảng năm' },
  message: {
    en: 'Ranges of years are written in different ways: {ranges}.',
    vi: 'Khoảng năm viết không thống nhất: {ranges}.',
  },
  why: { en: 'One story writes ranges in one way.', vi: 'Trong một bài chỉ viết khoảng năm theo một cách.' },
  fixLabel: { en: 'Write them all as {wanted}', vi: 'Viết thống nhất kiểu {wanted}' },
  find({ story }) {
    const found = rewriteStory(story, findRanges).flatMap((rewrite) => rewrite.found);
    const uses = countJoins(found);
    if (uses.size < 2) return [];
    const wanted = [...uses].reduce((best, use) => (use[1] > best[1] ? use : best))[0];
    const rewrites = rewriteStory(story, (text) => findRanges(text, wanted));
    const first = rewrites[0];
    if (first === undefined) return [];
    const ranges = [...uses.keys()].map((join) => found.find((range) => joinOf(range) === join)).join('; ');
    const fix = joinRewrites(story, rewrites);
    return [
      { grade: 'suggest', at: first.at, ...firstOf(first.found), values: { ranges, wanted: `2025${wanted}2030` }, fix },
    ];
  },
};

/** The ways to join two years, the tidiest first: it wins when two are used equally often. */
const JOINS = ['-', ' - ', ' – ', '–'] as const;

/** Two years and what joins them. A date (`19/6/2012 - 19/6/2022`) and a number of more digits is not one. */
const RANGE = /(?<![\p{L}\d/.,-])([12]\d{3})([ \u00a0]*[-–][ \u00a0]*)([12]\d{3})(?![\p{L}\d/-])/gu;

/** Ranges joined in another way than `wanted`; without it, all of them. */
function findRanges(text: string, wanted?: string): readonly TextEdit[] {
  return [...text.matchAll(RANGE)].flatMap(({ 0: range, 1: from = '', 2: join = '', 3: to = '', index }) =>
    to > from && tidy(join) !== wanted
      ? [{ start: index, end: index + range.length, text: from + (wanted ?? join) + to }]
      : [],
  );
}

function countJoins(ranges: readonly string[]): ReadonlyMap<string, number> {
  const found = ranges.map(joinOf);
  const known = [...new Set([...JOINS, ...found])];
  return new Map(
    known.map((join) => [join, found.filter((one) => one === join).length] as const).filter(([, count]) => count > 0),
  );
}

function joinOf(range: string): string {
  return tidy(range.slice(4, -4));
}

function tidy(join: string): string {
  return join.replace(/[ \u00a0]+/gu, ' ');
}
