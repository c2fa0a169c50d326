import { NodeSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { buildNow } from '../views/build-later.ts';

/**
 * The keys of a caption, which is one paragraph long: Enter goes on to the next caption of a gallery or to the line
 * under the photo, Tab to the alt text, Escape selects the whole figure.
 */
export function captionKeys(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (!isPlain || event.isComposing || !isInCaption(view)) return false;
        return press(view, event.key);
      },
    },
  });
}

function isInCaption({ state }: EditorView): boolean {
  const { $anchor, $head } = state.selection;
  return state.selection instanceof TextSelection && $head.parent.type.name === 'figure' && $anchor.sameParent($head);
}

function press(view: EditorView, key: string): boolean {
  const { doc, selection, tr } = view.state;
  const figure = selection.$head.before();
  switch (key) {
    case 'Enter':
      view.dispatch(goOn(tr, figure).scrollIntoView());
      return true;
    case 'Tab':
      return focusFirstBox(view, figure);
    case 'Escape':
      view.dispatch(tr.setSelection(NodeSelection.create(doc, figure)));
      return true;
    default:
      return false;
  }
}

/** An empty paragraph under the figure is used; anything else gets a new paragraph before it. */
function goOn(transaction: Transaction, figure: number): Transaction {
  const { doc } = transaction;
  const $figure = doc.resolve(figure);
  const isInGallery = $figure.parent.type.name === 'gallery';
  const isLast = $figure.index() === $figure.parent.childCount - 1;
  const after = isInGallery && isLast ? $figure.after() : figure + (doc.nodeAt(figure)?.nodeSize ?? 0);
  const next = doc.nodeAt(after);
  const isReady = (isInGallery && !isLast) || (next?.type.name === 'paragraph' && next.content.size === 0);
  if (!isReady) transaction.insert(after, doc.type.schema.node('paragraph'));
  return transaction.setSelection(TextSelection.create(transaction.doc, after + 1));
}

function focusFirstBox(view: EditorView, figure: number): boolean {
  buildNow();
  const dom = view.nodeDOM(figure);
  const box = dom instanceof HTMLElement ? dom.querySelector('textarea') : null;
  box?.focus();
  return box !== null;
}
