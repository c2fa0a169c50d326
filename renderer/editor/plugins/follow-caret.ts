import { AllSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * The browser moves the caret at once and tells of it in a later task, which a key pressed meanwhile overtakes: Home and
 * then Backspace would still mean the old place, and the browser would merge a paragraph into the photo before it. Here
 * the keys that do something with the text first look where the caret is.
 */
export function followCaret(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
          if (isLetter || event.isComposing || view.composing) return false;
          const moved = readMovedCaret(view);
          if (moved !== null) view.dispatch(moved);
          return false;
        },
      },
    },
  });
}

/** Null while the caret is where the state has it. Selected blocks and cells are shown by other means than the browser's selection. */
function readMovedCaret(view: EditorView): Transaction | null {
  const { doc, selection, tr } = view.state;
  const found = view.dom.ownerDocument.getSelection();
  const isText = selection instanceof TextSelection || selection instanceof AllSelection;
  if (!isText || found === null || !view.hasFocus()) return null;
  const anchor = readPosition(view, found.anchorNode, found.anchorOffset);
  const head = readPosition(view, found.focusNode, found.focusOffset);
  if (anchor === null || head === null || (anchor === selection.anchor && head === selection.head)) return null;
  if (!doc.resolve(anchor).parent.inlineContent || !doc.resolve(head).parent.inlineContent) return null;
  if (selection instanceof AllSelection && anchor !== head) return null;
  return tr.setSelection(TextSelection.create(doc, anchor, head));
}

function readPosition(view: EditorView, node: Node | null, offset: number): number | null {
  return node !== null && view.dom.contains(node) ? view.posAtDOM(node, offset, 1) : null;
}
