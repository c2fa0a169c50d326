import { type Editor, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';

const ALONE = 'standsAlone';

/** A change that one undo takes back, with nothing typed before or after it, however soon. */
export function standAlone(transaction: Transaction): Transaction {
  return closeHistory(transaction).setMeta(ALONE, true);
}

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

const stoodAlone = new WeakSet<Editor>();

/** Marks changes on their way to the history; it joins what is marked as appended to the change before it. */
export const oneStep = Extension.create({
  name: 'oneStep',
  dispatchTransaction({ transaction, next }) {
    if (transaction.docChanged) markForHistory(this.editor, transaction);
    next(transaction);
  },
});

function markForHistory(editor: Editor, transaction: Transaction): void {
  const first = firstChanges.get(editor);
  if (first === null) firstChanges.set(editor, standAlone(transaction));
  else if (first !== undefined) transaction.setMeta('appendedTransaction', first);
  else if (stoodAlone.has(editor)) closeHistory(transaction);
  if (transaction.getMeta(ALONE) === true || first !== undefined) stoodAlone.add(editor);
  else stoodAlone.delete(editor);
}
