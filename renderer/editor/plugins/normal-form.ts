import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { cleanText } from '../../../shared/base/clean-text.ts';

/**
 * Typed text in the form the archive keeps (NFC). A block is put right when the caret has left it, never the word
 * being typed: input methods count the letters they have sent, and delete as many as they believe are there.
 */
export function normalForm(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (transactions.some((transaction) => transaction.getMeta('composition') !== undefined)) return null;
      const left = leftBlock(transactions, before, after);
      return left === null ? null : normaliseBlock(after, left);
    },
    props: {
      handleDOMEvents: {
        blur(view) {
          const { $head } = view.state.selection;
          const put = view.composing || !$head.parent.isTextblock ? null : normaliseBlock(view.state, $head.before());
          if (put !== null) view.dispatch(put);
          return false;
        },
      },
    },
  });
}

/** The position before the text block the caret has just left; null while it stays. */
function leftBlock(transactions: readonly Transaction[], before: EditorState, after: EditorState): number | null {
  const { $head } = before.selection;
  if (!$head.parent.isTextblock) return null;
  const start = transactions.reduce((position, { mapping }) => mapping.map(position, -1), $head.start());
  if (start > after.doc.content.size) return null;
  const $start = after.doc.resolve(start);
  if (!$start.parent.isTextblock || after.selection.$head.sameParent($start)) return null;
  return $start.before();
}

function normaliseBlock(state: EditorState, position: number): Transaction | null {
  const block = state.doc.nodeAt(position);
  if (block === null) return null;
  const transaction = state.tr;
  block.forEach((child: Node, offset: number) => {
    const text = child.text ?? '';
    const clean = cleanText(text);
    if (clean === text) return;
    const from = transaction.mapping.map(position + 1 + offset);
    transaction.replaceWith(from, from + text.length, state.schema.text(clean, child.marks));
  });
  return transaction.docChanged ? transaction : null;
}
