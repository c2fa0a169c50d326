import type { PhotoFilter, PhotoSort } from '../../../shared/photo/photo-filter.ts';
import { makeStore } from '../../state/store.ts';

/** What the contact sheet shows, and in which order. */
export interface SheetView {
  readonly filter: PhotoFilter;
  readonly sort: PhotoSort;
  readonly descending: boolean;
}

export const sheetView = makeStore<SheetView>({ filter: {}, sort: 'addedAt', descending: true });

export function changeFilter(change: (filter: PhotoFilter) => PhotoFilter): void {
  sheetView.update((view) => ({ ...view, filter: change(view.filter) }));
}

export function clearFilter(): void {
  changeFilter(() => ({}));
}

/** Widths of a cell in the contact sheet, in CSS pixels. */
export const cellWidths = [132, 168, 212, 268, 340] as const;

/** The place in `cellWidths`. */
export const cellSize = makeStore(2);

export function changeCellSize(by: 1 | -1): void {
  cellSize.update((size) => Math.min(Math.max(size + by, 0), cellWidths.length - 1));
}
