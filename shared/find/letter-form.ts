import { foldUnit } from '../base/fold-text.ts';

/** What counts as the same letter when looking for words. */
export interface LetterRules {
  /** `ả` is not `a`: "đúng dấu". */
  readonly matchMarks: boolean;
  readonly matchCase: boolean;
}

/** The form in which a UTF-16 unit is compared; '' for a mark that does not count, longer for letters such as `ß`. */
export type LetterForm = (unit: number) => string;

export function letterForm({ matchMarks, matchCase }: LetterRules): LetterForm {
  if (matchMarks) return matchCase ? keepUnit : lowerUnit;
  return matchCase ? bareUnit : foldedUnit;
}

const NO_BREAK_SPACE = 0xa0;

function keepUnit(unit: number): string {
  return unit === NO_BREAK_SPACE ? ' ' : String.fromCharCode(unit);
}

function lowerUnit(unit: number): string {
  return keepUnit(unit).toLowerCase();
}

function foldedUnit(unit: number): string {
  return unit === NO_BREAK_SPACE ? ' ' : foldUnit(unit);
}

/** Without marks, capitals kept. */
function bareUnit(unit: number): string {
  const letter = keepUnit(unit);
  const folded = foldedUnit(unit);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}

const WORD_LETTER = /[\p{L}\p{N}\p{M}_]/u;

/** Whether a word goes on through this letter (a code point): any alphabet's, unlike `\w`, which ends words at `ả`. */
export function isWordLetter(letter: string): boolean {
  return letter !== '' && WORD_LETTER.test(letter);
}
