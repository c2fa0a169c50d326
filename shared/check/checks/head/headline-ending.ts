import { editText, type TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { editMatches } from '../../find-in-words.ts';

export const headlineEnding: Check = {
  id: 'headline-ending',
  title: { en: 'End of the headline', vi: 'Dấu cuối tít' },
  message: {
    en: 'The headline ends with “{sign}”.',
    vi: 'Tít kết thúc bằng dấu “{sign}”.',
  },
  why: {
    en: 'Headlines take no full stop, and one exclamation or question mark says all.',
    vi: 'Tít không có dấu chấm cuối; một dấu chấm than hoặc chấm hỏi là đủ.',
  },
  fixLabel: { en: 'Take it out', vi: 'Bỏ dấu' },
  find({ story }) {
    const { headline } = story.fields;
    const edits = findEndings(headline);
    const [first] = edits;
    if (first === undefined) return [];
    const fix = { fields: { headline: editText(headline, edits) } };
    const values = { sign: headline.slice(first.start, first.end) };
    return [{ grade: 'suggest', at: { kind: 'field', field: 'headline' }, values, fix }];
  },
};

/** A final stop after a word of several letters (`TP.` and `v.v.` keep theirs), or signs doubled for effect. */
function findEndings(headline: string): readonly TextEdit[] {
  return editMatches(
    headline,
    /(?<=(?<![.\p{L}])[\p{L}\p{N}]{4,}|[\p{L}\p{N}]\s[\p{Ll}]{2,3})\.$|[!?]{2,}$/gu,
    ([sign]) => (sign === '.' ? '' : sign.slice(0, 1)),
  );
}
