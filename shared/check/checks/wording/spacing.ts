import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { firstOf } from '../../find-in-words.ts';
import { rewriteStory } from '../../rewrite-story.ts';

export const spacing: Check = {
  id: 'spacing',
  title: { en: 'Spacing', vi: 'Khoảng cách' },
  message: {
    en: '{count, plural, one {A space too many} other {# spaces too many}}: doubled, or before punctuation.',
    vi: 'Thừa {count} chỗ cách: cách đôi, hoặc cách trước dấu câu.',
  },
  why: {
    en: 'Stray spaces tear lines apart and are copied on and on.',
    vi: 'Khoảng cách thừa làm hở dòng và bị chép đi chép lại.',
  },
  fixLabel: { en: 'Take them out', vi: 'Bỏ khoảng cách thừa' },
  find: ({ story }) =>
    rewriteStory(story, findSpaces).map(({ at, found, change }) => ({
      grade: 'suggest',
      at,
      ...firstOf(found),
      values: { count: found.length },
      fix: change,
    })),
};

/** Spaces before punctuation that ends a word (an ellipsis may stand alone), or a run of two and more. */
const SPACES = /(?<before>[ \u00a0]+(?=[,.;:!?](?:[\s”"’]|$)))|[ \u00a0]{2,}/gu;

function findSpaces(text: string): readonly TextEdit[] {
  return [...text.matchAll(SPACES)].map(({ 0: spaces, index, groups }) => ({
    start: index,
    end: index + spaces.length,
    text: groups?.['before'] === undefined ? ' ' : '',
  }));
}
