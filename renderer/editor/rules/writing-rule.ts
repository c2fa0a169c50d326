import type { Transaction } from '@tiptap/pm/state';

/** Where the letters stand that a rule is about. */
export interface RuleRange {
  readonly from: number;
  readonly to: number;
}

/** Letters that mean something else when they are complete. */
export interface WritingRule {
  /** Looked for at the end of the block's text up to the caret, the last letter being the one just typed. */
  readonly pattern: RegExp;
  /** Changes the text as the rule says; false where the place does not allow it. */
  readonly apply: (transaction: Transaction, range: RuleRange) => boolean;
}
