import { cleanText } from '../base/clean-text.ts';
import { type Result, succeed } from '../base/result.ts';
import { compilePattern } from './compile-pattern.ts';
import { findPlain, isWholeWord } from './find-plain.ts';
import { type LetterForm, type LetterRules, letterForm } from './letter-form.ts';
import { parsePattern } from './parse-pattern.ts';
import type { LetterTest, PatternProblem } from './pattern.ts';
import type { PatternLetters } from './pattern-reader.ts';
import { type PatternMatch, runPattern } from './run-pattern.ts';

/** What to look for. */
export interface FindQuery extends LetterRules {
  readonly words: string;
  readonly wholeWord: boolean;
  /** The words are a regular expression. */
  readonly isPattern: boolean;
}

export const newFindQuery: FindQuery = {
  words: '',
  matchMarks: false,
  matchCase: false,
  wholeWord: false,
  isPattern: false,
};

/** Reads a text and says where the words are: from the left, none over another, none empty, none over a line's end. */
export type Finder = (text: string) => readonly PatternMatch[];

/** How to look for it, or what is wrong with the regular expression. */
export function makeFinder(query: FindQuery): Result<Finder, PatternProblem> {
  const words = cleanText(query.words);
  const form = letterForm(query);
  if (words === '') return succeed(() => []);
  if (!query.isPattern)
    return succeed((text) =>
      keep(
        findPlain(text, words, form).map((span) => ({ ...span, groups: [] })),
        text,
        query,
      ),
    );
  const parsed = parsePattern(words, patternLetters(query, form));
  if (!parsed.ok) return parsed;
  const compiled = compilePattern(parsed.value.pattern);
  if (!compiled.ok) return compiled;
  return succeed((text) => keep(runPattern(compiled.value, text), text, query));
}

/** What stands in place of a match. With a pattern `$1` is the text of its first group, `$&` the whole match, `$$` a dollar. */
export function fillReplacement(query: FindQuery, replacement: string, match: PatternMatch, text: string): string {
  const clean = cleanText(replacement);
  if (!query.isPattern) return clean;
  return clean.replace(/\$([$&]|[1-9]\d?)/g, (_whole, name: string) => {
    if (name === '$') return '$';
    return name === '&' ? text.slice(match.start, match.end) : (match.groups[Number(name) - 1] ?? '');
  });
}

function keep(matches: readonly PatternMatch[], text: string, { wholeWord }: FindQuery): readonly PatternMatch[] {
  return matches.filter(
    (match) => !text.slice(match.start, match.end).includes('\n') && (!wholeWord || isWholeWord(text, match)),
  );
}

function patternLetters({ matchMarks, matchCase }: LetterRules, form: LetterForm): PatternLetters {
  const formOf = (letters: string) =>
    Array.from({ length: letters.length }, (_, index) => form(letters.charCodeAt(index))).join('');
  return {
    same(letter) {
      const wanted = formOf(letter);
      return (found) => found === letter || (wanted !== '' && formOf(found) === wanted);
    },
    oneOf(inside, isOthers): LetterTest {
      const isInside = new RegExp(`^[${inside}]$`, matchCase ? 'u' : 'iu');
      const test = (letter: string) => isInside.test(letter) || (!matchMarks && isInside.test(formOf(letter)));
      return isOthers ? (letter) => letter !== '\n' && !test(letter) : test;
    },
  };
}
