import type { Text } from '../../base/language.ts';
import type { FindEdits, TextEdit } from '../../document/text-edit.ts';
import { editText } from '../../document/text-edit.ts';
import { type FindQuery, fillReplacement, makeFinder } from '../../find/make-finder.ts';
import { type PatternProblem, patternProblems } from '../../find/pattern.ts';
import type { HouseRule } from './house-rule.ts';

/** What keeps a rule from being switched on. */
export const ruleProblems = {
  ...patternProblems,
  'pattern-empty': { en: 'The rule looks for nothing.', vi: 'Quy tắc chưa ghi cần tìm gì.' },
  'no-explanation': {
    en: 'Say why, in one of the languages at least.',
    vi: 'Hãy giải thích vì sao, ít nhất bằng một thứ tiếng.',
  },
  'example-missed': { en: 'It does not find: “{example}”', vi: 'Quy tắc không tìm ra: “{example}”' },
  'example-caught': {
    en: 'It finds something in what must pass: “{example}”',
    vi: 'Quy tắc bắt nhầm câu đúng: “{example}”',
  },
  'not-mended': {
    en: 'What it writes would be found again: “{example}”',
    vi: 'Chữ thay vào lại bị bắt lần nữa: “{example}”',
  },
} as const satisfies Readonly<Record<string, Text>>;

export interface RuleProblem {
  readonly code: keyof typeof ruleProblems;
  readonly example: string;
}

/** How a rule edits a text; null when its pattern cannot be read. No pattern can hang: they are run step by step. */
export function readRule(rule: HouseRule): FindEdits | null {
  const made = makeFinder(queryOf(rule));
  if (!made.ok) return null;
  const find = made.value;
  return (text) =>
    find(text).map((match): TextEdit => {
      const { replacement } = rule;
      const put = replacement === null ? '' : fillReplacement(queryOf(rule), replacement, match, text);
      return { start: match.start, end: match.end, text: put };
    });
}

/** Everything that is wrong with a rule, judged by itself and by its examples. */
export function judgeRule(rule: HouseRule): readonly RuleProblem[] {
  if (rule.pattern === '') return [{ code: 'pattern-empty', example: '' }];
  const findEdits = readRule(rule);
  if (findEdits === null) return [{ code: patternProblem(rule), example: '' }];
  const said = rule.explanation.vi !== '' || rule.explanation.en !== '';
  return [
    ...(said ? [] : [{ code: 'no-explanation', example: '' } as const]),
    ...rule.finds.flatMap((example) => judgeFound(rule, findEdits, example)),
    ...rule.passes
      .filter((example) => findEdits(example).length > 0)
      .map((example) => ({ code: 'example-caught', example }) as const),
  ];
}

function judgeFound(rule: HouseRule, findEdits: FindEdits, example: string): readonly RuleProblem[] {
  const edits = findEdits(example);
  if (edits.length === 0) return [{ code: 'example-missed', example }];
  if (rule.replacement === null) return [];
  return findEdits(editText(example, edits)).length > 0 ? [{ code: 'not-mended', example }] : [];
}

function patternProblem(rule: HouseRule): PatternProblem {
  const made = makeFinder(queryOf(rule));
  return made.ok ? 'pattern-broken' : made.problem;
}

function queryOf({ pattern, isPattern, wholeWord, matchCase, matchMarks }: HouseRule): FindQuery {
  return { words: pattern, isPattern, wholeWord, matchCase, matchMarks };
}
