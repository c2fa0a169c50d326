import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** Where a dragged block would go. */
export interface DropTarget {
  readonly position: number;
  /** The block it would stand before or after. */
  readonly beside: HTMLElement;
  readonly side: 'before' | 'after';
}

/** The place nearest to the mouse that takes such a block: before or after the block under it, by the upper or lower half of that block. */
export function findDropTarget(view: EditorView, type: NodeType, event: MouseEvent): DropTarget | null {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (found === null) return null;
  const $place = view.state.doc.resolve(found.inside >= 0 ? Math.max(found.inside, found.pos) : found.pos);
  for (let depth = $place.depth; depth >= 0; depth -= 1) {
    const target = findBeside(view, $place, depth, event.clientY);
    if (target === null) continue;
    const index = view.state.doc.resolve(target.position).index();
    if ($place.node(depth).canReplaceWith(index, index, type)) return target;
  }
  return null;
}

function findBeside(view: EditorView, $place: ResolvedPos, depth: number, y: number): DropTarget | null {
  const before = depth < $place.depth ? $place.before(depth + 1) : $place.pos;
  const node = view.state.doc.nodeAt(before);
  const beside = node?.isBlock === true ? view.nodeDOM(before) : null;
  if (node == null || !(beside instanceof HTMLElement)) return null;
  const { top, bottom } = beside.getBoundingClientRect();
  const side = y < (top + bottom) / 2 ? 'before' : 'after';
  return { position: side === 'before' ? before : before + node.nodeSize, beside, side };
}
