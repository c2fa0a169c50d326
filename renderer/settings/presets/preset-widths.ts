const SMALLEST_PX = 16;
const LARGEST_PX = 8192;
const MOST = 8;

export function formatWidths(widthsPx: readonly number[]): string {
  return widthsPx.join(', ');
}

/** `640, 1280` → widths; null for what are none. */
export function parseWidths(typed: string): readonly number[] | null {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const widths = [...new Set(words.map(Number))];
  const isFit = widths.every((width) => Number.isInteger(width) && width >= SMALLEST_PX && width <= LARGEST_PX);
  return isFit && widths.length <= MOST ? widths.toSorted((a, b) => a - b) : null;
}
