import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

export interface Range {
  readonly from: number;
  readonly to: number;
  /** What will be pasted here is still being read. */
  readonly isWaiting?: true;
}

const key = new PluginKey<Range | null>('pastedRange');

/** Where the last paste went, or where a large one will go; moves with what is typed meanwhile. Null once the text was replaced. */
export function pastedRange(): Plugin<Range | null> {
  return new Plugin<Range | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, range) {
        const held: Range | undefined = transaction.getMeta(key);
        if (held !== undefined) return held;
        if (range === null || !transaction.docChanged) return range;
        return range.isWaiting ? moveWaiting(range, transaction) : moveRange(range, transaction);
      },
    },
  });
}

function moveRange({ from, to }: Range, { mapping }: Transaction): Range {
  return { from: mapping.map(from, -1), to: mapping.map(to, 1) };
}

/** What is typed meanwhile in the place of the selection is not pasted over: the paste then comes before it. */
function moveWaiting({ from, to }: Range, { mapping }: Transaction): Range {
  let isTouched = from === to;
  for (const [index, map] of mapping.maps.entries()) {
    const before = mapping.slice(0, index);
    map.forEach((start, end) => {
      if (start < before.map(to) && end > before.map(from)) isTouched = true;
    });
  }
  const start = mapping.map(from, -1);
  return { from: start, to: isTouched ? start : Math.max(start, mapping.map(to, -1)), isWaiting: true };
}

export function readRange(state: EditorState): Range | null {
  return key.getState(state) ?? null;
}

export function holdRange(transaction: Transaction, range: Range): Transaction {
  return transaction.setMeta(key, range);
}

/** What a transaction put in, in the document after it. */
export function insertedRange(transaction: Transaction): Range {
  let from = transaction.doc.content.size;
  let to = 0;
  for (const [index, map] of transaction.mapping.maps.entries()) {
    const rest = transaction.mapping.slice(index + 1);
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      from = Math.min(from, rest.map(newFrom, -1));
      to = Math.max(to, rest.map(newTo, 1));
    });
  }
  return { from: Math.min(from, to), to };
}
