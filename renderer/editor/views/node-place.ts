import type { NodeViewRendererProps } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Json } from '../../../shared/base/json.ts';

/** Where the node of a view stands: the same view is moved about with its node. */
export type NodePlace = Pick<NodeViewRendererProps, 'view' | 'getPos'>;

/** Writes one attribute of the node a view shows, as one undoable change. */
export function writeAttribute({ view, getPos }: NodePlace, name: string, value: Json): void {
  const position = getPos();
  if (position === undefined || !view.editable) return;
  view.dispatch(view.state.tr.setNodeAttribute(position, name, value));
}

/** Takes the node away, and a gallery with its last photo: ProseMirror would put an empty figure in its place. */
export function removeNode({ view, getPos }: NodePlace): void {
  const position = getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null || !view.editable) return;
  const $node = view.state.doc.resolve(position);
  const isAlone = $node.parent.type.name === 'gallery' && $node.parent.childCount === 1;
  const [from, to] = isAlone ? [$node.before(), $node.after()] : [position, position + node.nodeSize];
  view.dispatch(view.state.tr.deleteRange(from, to));
  view.focus();
}

/** Selects the whole node and gives the keyboard back to the text. */
export function selectNode({ view, getPos }: NodePlace): void {
  const position = getPos();
  if (position === undefined) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
  view.focus();
}
