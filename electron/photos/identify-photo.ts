import { type FailureError, fail } from '../../shared/bridge/failure.ts';
import type { PhotoFormat } from '../../shared/photo/photo.ts';

/** What a file is by its first bytes; its name and declared type are not asked. Fails: unreadable-photo, photo-heic, photo-svg. */
export function identifyPhoto(bytes: Uint8Array, path: string): PhotoFormat {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512)).toString('latin1');
  const known = signatures.find(({ pattern }) => pattern.test(head));
  if (known === undefined) throw fail('unreadable-photo', { path });
  if (typeof known.is !== 'string') throw known.is(path);
  return known.is;
}

interface Signature {
  readonly pattern: RegExp;
  readonly is: PhotoFormat | ((path: string) => FailureError);
}

/** The signatures of each format's specification; ISO base media files (AVIF, HEIC) name their brand at byte 8. */
const signatures: readonly Signature[] = [
  { pattern: /^\xff\xd8\xff/, is: 'jpeg' },
  { pattern: /^\x89PNG\r\n/, is: 'png' },
  { pattern: /^RIFF[\s\S]{4}WEBP/, is: 'webp' },
  { pattern: /^GIF8[79]a/, is: 'gif' },
  { pattern: /^(II\*\0|MM\0\*)/, is: 'tiff' },
  { pattern: /^[\s\S]{4}ftyp(avif|avis)/, is: 'avif' },
  { pattern: /^[\s\S]{4}ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/, is: (path) => fail('photo-heic', { path }) },
  {
    pattern: /^(\xef\xbb\xbf)?\s*(<\?xml[\s\S]*)?(<!--[\s\S]*|<!DOCTYPE svg[\s\S]*)?<svg/i,
    is: (path) => fail('photo-svg', { path }),
  },
];
