import type { WritingRule } from './writing-rule.ts';

/** Signs as they are printed. Each ends with a sign or a space, never with a letter of a word being typed. */
export const textRules: readonly WritingRule[] = [
  replaceBy(/(?<=^|[\s([{“‘–—/])"$/u, '“'),
  replaceBy(/"$/u, '”'),
  replaceBy(/(?<!\.)\.\.\.$/u, '…'),
  replaceBy(/(?<!-)-- $/u, '– '),
];

function replaceBy(pattern: RegExp, sign: string): WritingRule {
  return {
    pattern,
    apply(transaction, { from, to }) {
      transaction.insertText(sign, from, to);
      return true;
    },
  };
}
