import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Enter on the empty last line of an info box leaves the box, as it leaves a list: the line goes on under it. */
export function leaveBox(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, { key, shiftKey, ctrlKey, metaKey, altKey }) {
        if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey) return false;
        const left = leave(view.state);
        if (left === null) return false;
        view.dispatch(left.scrollIntoView());
        return true;
      },
    },
  });
}

function leave({ selection, schema, tr }: EditorState): Transaction | null {
  const { $head, empty } = selection;
  const depth = $head.depth - 1;
  if (!empty || depth < 1 || $head.parent.type.name !== 'paragraph' || $head.parent.content.size > 0) return null;
  const box = $head.node(depth);
  if (box.type.name !== 'infoBox' || box.childCount < 2 || $head.index(depth) !== box.childCount - 1) return null;
  const under = $head.after(depth);
  tr.insert(under, schema.node('paragraph')).delete($head.before(), $head.after());
  return tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(under, -1) + 1));
}
