import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
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
