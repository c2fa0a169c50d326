import { type EditorState, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Ctrl+Home and Ctrl+End (on a Mac, Command with the arrows) go where they should in any story. Chromium goes nowhere
 * when the text ends with the boxes of a photo, and astray when it has not laid out the blocks on the way.
 */
export function jumpToEnds(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const end = findEnd(event);
        if (end === null || event.altKey) return false;
        view.dispatch(jump(view.state, end, event.shiftKey).scrollIntoView());
        return true;
      },
    },
  });
}

function findEnd({ key, ctrlKey, metaKey }: KeyboardEvent): 'start' | 'end' | null {
  if (ctrlKey && !metaKey) return key === 'Home' ? 'start' : key === 'End' ? 'end' : null;
  if (metaKey && !ctrlKey) return key === 'ArrowUp' ? 'start' : key === 'ArrowDown' ? 'end' : null;
  return null;
}

function jump({ doc, selection, tr }: EditorState, end: 'start' | 'end', isExtending: boolean): Transaction {
  const target = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
  return tr.setSelection(isExtending ? TextSelection.between(selection.$anchor, target.$head) : target);
}
