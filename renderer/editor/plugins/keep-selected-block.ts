import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';

/** A letter typed while a whole block is selected starts a paragraph after it; a photo is not typed away. */
export function keepSelectedBlock(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection, schema, tr } = view.state;
        if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
        const after = selection.to;
        const index = selection.$to.index();
        const paragraph = schema.nodes['paragraph'];
        if (paragraph === undefined || !selection.$to.parent.canReplaceWith(index, index, paragraph)) return true;
        tr.insert(after, paragraph.create(null, schema.text(text)));
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1 + text.length)).scrollIntoView());
        return true;
      },
    },
  });
}
