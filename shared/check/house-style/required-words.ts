import { foldText } from '../../base/fold-text.ts';
import type { HouseRule } from './house-rule.ts';

/** The form in which a text is looked at before a rule is run over it: lower case, without marks where they do not count. */
export function comparedForm(text: string, { matchMarks }: Pick<HouseRule, 'matchMarks'>): string {
  const spaced = text.replaceAll('\u00a0', ' ');
  return matchMarks ? spaced.toLowerCase() : foldText(spaced);
}

/**
 * Words that stand in every text a rule finds something in, in compared form; '' when there are none to go by. Running a
 * pattern takes a thousand times as long as looking for a word, and most rules find nothing in most stories.
 */
export function requiredWords(rule: HouseRule): string {
  return comparedForm(rule.isPattern ? longestLiteral(rule.pattern) : rule.pattern, rule);
}

/** The longest run of letters of an expression that no match can be without. */
function longestLiteral(source: string): string {
  const runs: string[] = [];
  let run = '';
  const end = () => {
    runs.push(run);
    run = '';
  };
  const signs = [...source];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (sign === '|') return ''; // one of two ways: neither is needed
    if (sign === '(' || sign === '[') {
      end();
      at = afterBracket(signs, at);
    } else if (sign === '\\') {
      at += 1;
      const escaped = signs[at] ?? '';
      if (/[\p{L}\p{N}]/u.test(escaped)) {
        end();
        if (escaped === 'p' || escaped === 'P') while (at < signs.length && signs[at] !== '}') at += 1;
      } else run += escaped;
    } else if ('*?{'.includes(sign)) {
      run = [...run].slice(0, -1).join(''); // the letter before may be missing
      end();
      if (sign === '{') while (at < signs.length && signs[at] !== '}') at += 1;
    } else if ('.^$+'.includes(sign)) end();
    else run += sign;
  }
  end();
  return runs.reduce((longest, one) => (one.length > longest.length ? one : longest));
}

/** The place of the bracket that closes the one at `start`. Inside `[…]` other brackets are letters. */
function afterBracket(signs: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < signs.length; at += 1) {
    if (signs[at] === '\\') at += 1;
    else if (signs[at] === '[') at = afterClass(signs, at);
    else if (signs[at] === '(') depth += 1;
    else if (signs[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return signs.length;
}

function afterClass(signs: readonly string[], start: number): number {
  let at = start + 1;
  while (at < signs.length && signs[at] !== ']') at += signs[at] === '\\' ? 2 : 1;
  return at;
}
