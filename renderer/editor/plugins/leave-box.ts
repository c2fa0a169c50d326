import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * The keys that lead out of a box. Enter on the empty last line of an info box leaves it, as it leaves a list: the line
 * goes on under it. Backspace in an empty box takes the box away. Arrow up in a pull quote that begins the story goes to
 * a new line over it, where no other key leads.
 */
export function leaveBox(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, { key, shiftKey, ctrlKey, metaKey, altKey, isComposing }) {
        if (shiftKey || ctrlKey || metaKey || altKey || isComposing) return false;
        const left = leaveBy(key, view);
        if (left === null) return false;
        view.dispatch(left.scrollIntoView());
        return true;
      },
    },
  });
}

function leaveBy(key: string, view: EditorView): Transaction | null {
  switch (key) {
    case 'Enter':
      return goUnder(view.state);
    case 'Backspace':
      return takeAway(view.state);
    case 'ArrowUp':
      return isFirstLineOfQuote(view) ? goOver(view.state) : null;
    default:
      return null;
  }
}

function goUnder({ selection, schema, tr }: EditorState): Transaction | null {
  const { $head, empty } = selection;
  const depth = $head.depth - 1;
  if (!empty || depth < 1 || $head.parent.type.name !== 'paragraph' || $head.parent.content.size > 0) return null;
  const box = $head.node(depth);
  if (box.type.name !== 'infoBox' || box.childCount < 2 || $head.index(depth) !== box.childCount - 1) return null;
  const under = $head.after(depth);
  tr.insert(under, schema.node('paragraph')).delete($head.before(), $head.after());
  return tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(under, -1) + 1));
}

/** A box with a title is not empty. */
function takeAway({ selection, schema, tr }: EditorState): Transaction | null {
  const { $head, empty } = selection;
  const depth = $head.depth - 1;
  if (!empty || depth < 1 || $head.parent.content.size > 0) return null;
  const box = $head.node(depth);
  if (box.type.name !== 'infoBox' || box.childCount > 1 || box.attrs['title'] !== '') return null;
  const start = $head.before(depth);
  tr.replaceWith(start, $head.after(depth), schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, start + 1));
}

function isFirstLineOfQuote(view: EditorView): boolean {
  const { $head, empty } = view.state.selection;
  const isFirst = empty && $head.depth === 1 && $head.index(0) === 0 && $head.parent.type.name === 'pullQuote';
  return isFirst && view.endOfTextblock('up');
}

function goOver({ schema, tr }: EditorState): Transaction {
  tr.insert(0, schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, 1));
}
