/**
 * Text as search compares it: lower case, marks stripped, and the letters that Unicode does not decompose
 * replaced by their plain spelling, so that `dang uy` finds `Đảng ủy` and `hoa` finds `hoá` and `hóa`.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charCodeAt(index));
  return folded;
}

/** Folded text with everything that is not a letter or digit turned into a space: what the index stores. */
export function foldForIndex(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded form of one UTF-16 unit; may be empty (a combining mark) or longer than one letter (`ß`, `œ`). */
export function foldUnit(unit: number): string {
  const known = table[unit];
  if (known !== undefined) return known;
  const folded = computeFold(unit);
  table[unit] = folded;
  return folded;
}

const table: (string | undefined)[] = new Array(0x10000);

/** Letters without a canonical decomposition (Unicode Character Database), spelled as people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ς: 'σ',
};

function computeFold(unit: number): string {
  if (unit >= 0xd800 && unit <= 0xdfff) return String.fromCharCode(unit);
  const bare = String.fromCharCode(unit).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const stripped = bare.normalize('NFD').replace(/\p{M}/gu, '');
  return [...stripped].map((letter) => PLAIN[letter] ?? letter).join('');
}
