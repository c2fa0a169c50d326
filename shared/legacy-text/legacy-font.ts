import type { LegacyEncoding } from './legacy-encodings.ts';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font draws small letters as capitals: `.VnTimeH`. */
  readonly isUpper: boolean;
}

/** What a font's name says about the encoding of its text: `.VnTime`, `.VnArialH`, `VNI-Times`. Null for all others. */
export function readLegacyFont(fontFamily: string): LegacyFont | null {
  const name = (fontFamily.split(',')[0] ?? '').replace(/["'&]|quot;/g, '').trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', isUpper: /[a-z]H$/.test(name) };
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', isUpper: false };
  return null;
}
