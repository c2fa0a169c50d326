import type { LetterTest, PatternProblem } from './pattern.ts';

/** What the letters of a pattern mean: set by the person's choice about marks and case. */
export interface PatternLetters {
  readonly same: (letter: string) => LetterTest;
  /** For `[…]`, `\w` and the like: the inside of the brackets, and whether the others are meant. */
  readonly oneOf: (inside: string, isOthers: boolean) => LetterTest;
}

/** Thrown and caught inside the reading of a pattern only. */
export class BadPattern extends Error {
  readonly problem: PatternProblem;

  constructor(problem: PatternProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface Reader {
  readonly source: readonly string[];
  at: number;
  groups: number;
  readonly letters: PatternLetters;
}

/** The next letters are these: steps over them. */
export function take(reader: Reader, letters: string): boolean {
  if (!letters.split('').every((letter, index) => reader.source[reader.at + index] === letter)) return false;
  reader.at += letters.length;
  return true;
}

export function takeAny(reader: Reader): string {
  const letter = reader.source[reader.at];
  if (letter === undefined) throw new BadPattern('pattern-broken');
  reader.at += 1;
  return letter;
}
