export interface Marker {
  readonly list: 'ul' | 'ol';
  readonly start: number;
  /** The numbers were letters or Roman, which our lists do not have. */
  readonly isLettered: boolean;
}

/** Bullets of Symbol and Wingdings arrive as letters of the fonts' code pages: `·`, `o`, `§`, `ü`, `Ø`, `v`, `q`. */
const BULLET = /^(?:[^\p{L}\p{N}(]|[oüØvqnl])$/u;
const NUMBER = /^\(?(?:\d+\.)*(\d{1,6})[.)]?$/;
const LETTERS = /^\(?([a-z]|[ivxlc]{1,6})[.)]$/i;

/** What the text before a list item says; null when it says more than a list can, as “Điều 1.” does. */
export function readMarker(text: string): Marker | null {
  const marker = text.replace(/[\s\u00a0]+/g, '');
  if (marker === '' || BULLET.test(marker)) return { list: 'ul', start: 1, isLettered: false };
  const number = NUMBER.exec(marker)?.[1];
  if (number !== undefined) return { list: 'ol', start: Number(number), isLettered: false };
  const letters = LETTERS.exec(marker)?.[1]?.toLowerCase();
  return letters === undefined ? null : { list: 'ol', start: letterNumber(letters), isLettered: true };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `i`, `v` and `x` alone are taken as Roman only where a list begins with `i`. */
function letterNumber(letters: string): number {
  if (letters.length === 1 && letters !== 'i') return letters.charCodeAt(0) - 96;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
