import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';

/**
 * The words the person has selected and now may do something with, as `from-to`; null while the mouse still selects,
 * while an input method composes, and when the keyboard is elsewhere. On a letter typed it stays null and costs nothing.
 */
export function useSelectedWords(editor: Editor): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let isMouseDown = false;
    const look = () => setWords(isMouseDown ? null : readSelectedWords(editor));
    const follow = ({ transaction }: { readonly transaction: Transaction }) => {
      if (transaction.getMeta('blur') === undefined) look();
    };
    const press = (event: PointerEvent) => {
      isMouseDown = isInText(editor, event.target);
      look();
    };
    const release = () => {
      isMouseDown = false;
      window.setTimeout(look); // the browser ends the selection after this event
    };
    const leave = () => window.setTimeout(look); // who has the keyboard then is known only after it has left
    editor.on('transaction', follow);
    editor.on('focus', look);
    editor.on('blur', leave);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('compositionstart', look, true);
    return () => {
      editor.off('transaction', follow);
      editor.off('focus', look);
      editor.off('blur', leave);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('compositionstart', look, true);
    };
  }, [editor]);
  return words;
}

function readSelectedWords(editor: Editor): string | null {
  if (editor.isDestroyed || !editor.isEditable) return null;
  const { selection, doc } = editor.state;
  if (selection.empty || !(selection instanceof TextSelection) || editor.view.composing) return null;
  const isOurs = editor.view.hasFocus() || document.activeElement?.closest('.selection-bubble') != null;
  if (!isOurs || doc.textBetween(selection.from, selection.to, ' ').trim() === '') return null;
  return `${selection.from}-${selection.to}`;
}

function isInText(editor: Editor, target: EventTarget | null): boolean {
  return target instanceof Node && !editor.isDestroyed && editor.view.dom.contains(target);
}
