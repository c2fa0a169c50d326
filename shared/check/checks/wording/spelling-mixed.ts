import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { editMatches, firstOf } from '../../find-in-words.ts';
import { joinRewrites, rewriteStory } from '../../rewrite-story.ts';

/** Words with two right spellings. A house list decides for a newspaper; within one story they are never mixed. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['tỷ', 'tỉ'],
  ['tỷ lệ', 'tỉ lệ'],
  ['kỹ thuật', 'kĩ thuật'],
  ['kỷ niệm', 'kỉ niệm'],
  ['lý do', 'lí do'],
  ['quản lý', 'quản lí'],
  ['địa lý', 'địa lí'],
  ['Mỹ', 'Mĩ'],
];

export const spellingMixed: Check = {
  id: 'spelling-mixed',
  title: { en: 'Two spellings of a word', vi: 'Một từ hai cách viết' },
  message: {
    en: 'One word is spelled in two ways: {words}.',
    vi: 'Một từ viết hai cách: {words}.',
  },
  why: { en: 'Both are right; one story keeps to one.', vi: 'Cả hai đều đúng; trong một bài chỉ dùng một.' },
  fixLabel: { en: 'Write “{wanted}”', vi: 'Viết thống nhất “{wanted}”' },
  find({ story }) {
    return PAIRS.flatMap(([a, b]) => {
      const uses = [a, b].map((word) => rewriteStory(story, (text) => findWord(text, word, word)));
      const counts = uses.map((places) => places.flatMap(({ found }) => found).length);
      const [ofA = 0, ofB = 0] = counts;
      if (ofA === 0 || ofB === 0) return [];
      const [wanted, other] = ofB > ofA ? [b, a] : [a, b];
      const rewrites = rewriteStory(story, (text) => findWord(text, other, wanted));
      const [first] = rewrites;
      if (first === undefined) return [];
      const fix = joinRewrites(story, rewrites);
      return [
        { grade: 'suggest', at: first.at, ...firstOf(first.found), values: { words: `${a}, ${b}`, wanted }, fix },
      ];
    });
  },
};

/** `tỷ` the number stands alone: `tỷ lệ` is another word of the list. `Mỹ` beside another capital is somebody’s name. */
function findWord(text: string, word: string, put: string): readonly TextEdit[] {
  const before = /^\p{Lu}/u.test(word) ? '(?<!\\p{Lu}\\p{L}*[ \\u00a0])' : '';
  const rest = /^t[ỷỉ]$/u.test(word) ? '(?=[ \\u00a0](?:đồng|USD|người|đô|euro|m3|kWh))' : '(?![ \\u00a0]\\p{Lu})';
  return editMatches(text, new RegExp(`${before}(?<![\\p{L}])${word}(?![\\p{L}])${rest}`, 'gu'), () => put);
}
