import { makeStore } from '../../state/store.ts';
import { sheetOrder } from './sheet-order.ts';

/** The selected photos; the one the keyboard is on, which the inspector and the loupe show; where Shift starts. */
export interface SheetSelection {
  readonly ids: ReadonlySet<string>;
  readonly focus: string | null;
  readonly anchor: string | null;
}

export const nothingSelected: SheetSelection = { ids: new Set(), focus: null, anchor: null };

export const sheetSelection = makeStore<SheetSelection>(nothingSelected);

export function selectOnly(id: string): SheetSelection {
  return { ids: new Set([id]), focus: id, anchor: id };
}

/** Everything from where the selection started to this photo, and nothing else. */
export function selectTo(selection: SheetSelection, order: readonly string[], id: string): SheetSelection {
  const anchor = selection.anchor ?? id;
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return selectOnly(id);
  return { ids: new Set(order.slice(from, to + 1)), focus: id, anchor };
}

/** One photo more, or one less. */
export function toggleOne({ ids }: SheetSelection, id: string): SheetSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, focus: id, anchor: id };
}

export function selectAll({ focus }: SheetSelection, order: readonly string[]): SheetSelection {
  const first = focus ?? order[0] ?? null;
  return { ids: new Set(order), focus: first, anchor: first };
}

/** What is no longer in the sheet is no longer selected; the keyboard goes on from the same place. */
export function keepInOrder(
  selection: SheetSelection,
  before: readonly string[],
  order: readonly string[],
): SheetSelection {
  if (selection.focus === null) return selection;
  const present = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => present.has(id)));
  if (present.has(selection.focus)) {
    return ids.size === selection.ids.size ? selection : { ...selection, ids };
  }
  const place = Math.min(before.indexOf(selection.focus), order.length - 1);
  const next = order[Math.max(place, 0)];
  if (next === undefined) return nothingSelected;
  return ids.size > 0 ? { ids, focus: [...ids][0] ?? next, anchor: next } : selectOnly(next);
}

/** The selected photos in the order of the sheet. */
export function selectedIds(): readonly string[] {
  return idsOf(sheetSelection.get());
}

export function idsOf({ ids }: SheetSelection): readonly string[] {
  if (ids.size === 0) return [];
  if (ids.size === 1) return [...ids];
  return sheetOrder.get().ids.filter((id) => ids.has(id));
}

/** Goes on by so many photos from the one the keyboard is on. */
export function focusBy(step: number): void {
  const { ids } = sheetOrder.get();
  const { focus } = sheetSelection.get();
  const at = focus === null ? -1 : ids.indexOf(focus);
  const next = ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
  if (next !== undefined) sheetSelection.set(selectOnly(next));
}

/** Follows the order of the sheet, for as long as the photo desk is open. */
export function followSelection(): () => void {
  let before = sheetOrder.get();
  return sheetOrder.subscribe(() => {
    const { ids } = sheetOrder.get();
    const wasKnown = before.isKnown;
    if (wasKnown) sheetSelection.update((selection) => keepInOrder(selection, before.ids, ids));
    before = sheetOrder.get();
  });
}
