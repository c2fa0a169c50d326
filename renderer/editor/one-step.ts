import { type Editor, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';

/** The first change of what is to be taken back together; null before there is one. */
const firstChanges = new WeakMap<Editor, Transaction | null>();

/** Whatever `act` does to the text at once, several changes even, is taken back by one undo. */
export function asOneStep(editor: Editor, act: () => void): void {
  firstChanges.set(editor, null);
  try {
    act();
  } finally {
    firstChanges.delete(editor);
  }
}

/** Lets `asOneStep` mark the changes on their way; the history joins a change marked as appended to the one before it. */
export const oneStep = Extension.create({
  name: 'oneStep',
  dispatchTransaction({ transaction, next }) {
    const first = firstChanges.get(this.editor);
    if (first !== undefined && transaction.docChanged) {
      if (first === null) firstChanges.set(this.editor, closeHistory(transaction));
      else transaction.setMeta('appendedTransaction', first);
    }
    next(transaction);
  },
});
