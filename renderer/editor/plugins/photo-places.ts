import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Places in the text that wait for photos on their way; they move with what is typed meanwhile. */
type Places = ReadonlyMap<number, number>;

type PlaceChange =
  | { readonly kind: 'hold'; readonly id: number; readonly position: number }
  | { readonly kind: 'release'; readonly id: number };

const key = new PluginKey<Places>('photoPlaces');

export function photoPlaces(): Plugin<Places> {
  return new Plugin<Places>({
    key,
    state: {
      init: () => new Map(),
      apply: (transaction, places) => movePlaces(transaction, places),
    },
  });
}

let lastId = 0;

export function holdPlace(view: EditorView, position: number): number {
  lastId += 1;
  change(view, { kind: 'hold', id: lastId, position });
  return lastId;
}

/** Where the place is now; null when the document was replaced meanwhile. */
export function releasePlace(view: EditorView, id: number): number | null {
  const position = key.getState(view.state)?.get(id) ?? null;
  change(view, { kind: 'release', id });
  return position;
}

/** Puts figures at the nearest place that takes them: after the block the position is in, or instead of an empty paragraph. */
export function insertFigures(state: EditorState, position: number, figures: readonly Node[]): Transaction {
  const transaction = state.tr;
  const $position = state.doc.resolve(Math.min(position, state.doc.content.size));
  const depth = findDepth($position);
  if ($position.depth <= depth) return transaction.insert($position.pos, figures);
  const block = $position.node(depth + 1);
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  const after = $position.after(depth + 1);
  const isLast = depth === 0 && after === state.doc.content.size;
  const added = isLast ? [...figures, state.schema.node('paragraph')] : figures;
  return isEmpty
    ? transaction.replaceWith($position.before(depth + 1), after, added)
    : transaction.insert(after, added);
}

function findDepth($position: ResolvedPos): number {
  const figure = $position.doc.type.schema.nodes['figure'];
  for (let depth = $position.depth; depth > 0 && figure !== undefined; depth -= 1) {
    const index = $position.indexAfter(depth);
    if ($position.node(depth).canReplaceWith(index, index, figure)) return depth;
  }
  return 0;
}

function change(view: EditorView, meta: PlaceChange): void {
  view.dispatch(view.state.tr.setMeta(key, meta).setMeta('addToHistory', false));
}

function movePlaces(transaction: Transaction, places: Places): Places {
  const meta: PlaceChange | undefined = transaction.getMeta(key);
  if (meta === undefined && (places.size === 0 || !transaction.docChanged)) return places;
  const moved = new Map([...places].map(([id, position]) => [id, transaction.mapping.map(position)] as const));
  if (meta?.kind === 'hold') moved.set(meta.id, meta.position);
  if (meta?.kind === 'release') moved.delete(meta.id);
  return moved;
}
