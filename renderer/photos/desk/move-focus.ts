/** The shape of the contact sheet, as far as the keys care. */
export interface SheetShape {
  readonly count: number;
  readonly columns: number;
  /** Whole rows in sight. */
  readonly rows: number;
}

/** Where a key takes the keyboard from photo `from`; null when it is not a key of movement. */
export function moveFocus(key: string, from: number, { count, columns, rows }: SheetShape): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.min(Math.max(index, 0), count - 1);
  /** Up and down stay in their column. */
  const step = (by: number) => (from + by < 0 || from + by >= count ? stay(by) : from + by);
  const stay = (by: number) => {
    if (by < 0) return from % columns;
    const lastRow = Math.floor((count - 1) / columns);
    return Math.floor(from / columns) === lastRow ? from : clamp(lastRow * columns + (from % columns));
  };
  switch (key) {
    case 'ArrowRight':
      return clamp(from + 1);
    case 'ArrowLeft':
      return clamp(from - 1);
    case 'ArrowDown':
      return step(columns);
    case 'ArrowUp':
      return step(-columns);
    case 'PageDown':
      return step(columns * Math.max(rows, 1));
    case 'PageUp':
      return step(-columns * Math.max(rows, 1));
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
