/** Tells whether a letter (a code point) is one of those meant. */
export type LetterTest = (letter: string) => boolean;

/** Places between letters: the two ends of a line, a word's edge, and anywhere but a word's edge. */
export type Edge = 'line-start' | 'line-end' | 'word-edge' | 'word-inside';

/** A regular expression, read. */
export type Pattern =
  | { readonly kind: 'letter'; readonly test: LetterTest }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] }
  /** A piece whose text can be used in the replacement as `$1`; index 0 is not one of them. */
  | { readonly kind: 'group'; readonly index: number; readonly inside: Pattern }
  | {
      readonly kind: 'repeat';
      readonly inside: Pattern;
      readonly least: number;
      /** Null for as often as it likes. */
      readonly most: number | null;
      readonly isGreedy: boolean;
    };

export const patternProblems = {
  'pattern-broken': {
    en: 'The regular expression is not complete: check its brackets and signs.',
    vi: 'Biểu thức chính quy chưa đúng: hãy kiểm tra lại dấu ngoặc và ký hiệu.',
  },
  'pattern-unsupported': {
    en: 'Looking ahead or behind and repeating a group by number cannot be used here.',
    vi: 'Không dùng được phép nhìn trước, nhìn sau và gọi lại nhóm ở đây.',
  },
  'pattern-large': {
    en: 'The regular expression repeats too much: use smaller numbers.',
    vi: 'Biểu thức chính quy lặp quá nhiều: hãy dùng số nhỏ hơn.',
  },
} as const;
export type PatternProblem = keyof typeof patternProblems;
