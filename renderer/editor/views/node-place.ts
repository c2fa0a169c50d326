import type { NodeViewRendererProps } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Json } from '../../../shared/base/json.ts';

type Place = Pick<NodeViewRendererProps, 'view' | 'getPos'>;

/** Writes one attribute of the node a view shows, as one undoable change. */
export function writeAttribute({ view, getPos }: Place, name: string, value: Json): void {
  const position = getPos();
  if (position === undefined) return;
  view.dispatch(view.state.tr.setNodeAttribute(position, name, value));
}

export function removeNode({ view, getPos }: Place): void {
  const position = getPos();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  view.dispatch(view.state.tr.deleteRange(position, position + node.nodeSize));
  view.focus();
}

/** Selects the whole node and gives the keyboard back to the text. */
export function selectNode({ view, getPos }: Place): void {
  const position = getPos();
  if (position === undefined) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
  view.focus();
}
