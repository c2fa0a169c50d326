import { Selection, type Transaction } from '@tiptap/pm/state';
import { findWrapping } from '@tiptap/pm/transform';
import type { NodeName } from '../../../shared/document/nodes.ts';
import type { RuleRange, WritingRule } from './writing-rule.ts';

/** Signs at the start of a paragraph that say what kind of block it is. */
export const blockRules: readonly WritingRule[] = [
  inParagraph(/^## $/u, makeSubhead(2)),
  inParagraph(/^### $/u, makeSubhead(3)),
  inParagraph(/^[-*] $/u, wrapIn('bulletList')),
  inParagraph(/^1[.)] $/u, wrapIn('orderedList')),
  inParagraph(/^> $/u, wrapIn('blockquote')),
  inParagraph(/^---$/u, makeDivider),
];

/** A caption or a subhead keeps its signs. */
function inParagraph(pattern: RegExp, apply: WritingRule['apply']): WritingRule {
  return {
    pattern,
    apply(transaction, range) {
      return transaction.doc.resolve(range.from).parent.type.name === 'paragraph' && apply(transaction, range);
    },
  };
}

function makeSubhead(level: 2 | 3) {
  return (transaction: Transaction, { from, to }: RuleRange): boolean => {
    const $from = transaction.doc.resolve(from);
    const type = transaction.doc.type.schema.nodes['heading'];
    const index = $from.index(-1);
    if (type === undefined || !$from.node(-1).canReplaceWith(index, index + 1, type)) return false;
    transaction.delete(from, to).setBlockType(from, from, type, { level });
    return true;
  };
}

function wrapIn(name: NodeName) {
  return (transaction: Transaction, { from, to }: RuleRange): boolean => {
    const type = transaction.doc.type.schema.nodes[name];
    const range = transaction.delete(from, to).doc.resolve(from).blockRange();
    const wrapping = type === undefined || range === null ? null : findWrapping(range, type);
    if (wrapping === null || range === null) return false;
    transaction.wrap(range, wrapping);
    return true;
  };
}

function makeDivider(transaction: Transaction, { from, to }: RuleRange): boolean {
  const $from = transaction.doc.resolve(from);
  const { schema } = transaction.doc.type;
  const divider = schema.nodes['horizontalRule'];
  const index = $from.index(-1);
  if (divider === undefined || $from.end() !== to || !$from.node(-1).canReplaceWith(index, index, divider))
    return false;
  transaction.delete(from, to).insert($from.before(), divider.create());
  transaction.setSelection(Selection.near(transaction.doc.resolve(transaction.mapping.map(to))));
  return true;
}
