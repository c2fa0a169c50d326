import { type FailureError, fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { isCameraRaw } from './is-camera-raw.ts';

/**
 * What a file is by its bytes; its name and declared type are not asked.
 * Fails: unreadable-photo, photo-raw, photo-svg.
 */
export function identifyPhoto(bytes: Uint8Array, path: string): Photo['format'] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512)).toString('latin1');
  const known = signatures.find(({ pattern }) => pattern.test(head));
  if (known === undefined) throw fail('unreadable-photo', { path });
  if (typeof known.is !== 'string') throw known.is(path);
  if (known.is === 'tiff' && isCameraRaw(bytes)) throw fail('photo-raw', { path });
  return known.is;
}

interface Signature {
  readonly pattern: RegExp;
  readonly is: Photo['format'] | ((path: string) => FailureError);
}

/**
 * The signatures of each format's specification. AVIF and HEIC are both ISO base media files (ISO/IEC 14496-12): the
 * first box names their brands, the main one at byte 8 and the compatible ones from byte 16.
 */
const signatures: readonly Signature[] = [
  { pattern: /^\xff\xd8\xff/, is: 'jpeg' },
  { pattern: /^\x89PNG\r\n/, is: 'png' },
  { pattern: /^RIFF[\s\S]{4}WEBP/, is: 'webp' },
  { pattern: /^GIF8[79]a/, is: 'gif' },
  { pattern: /^(II\*\0|MM\0\*)/, is: 'tiff' },
  { pattern: /^\0\0\0[\s\S]ftyp(avif|avis|[\s\S]{8}([\s\S]{4}){0,8}avif)/, is: 'avif' },
  { pattern: /^\0\0\0[\s\S]ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/, is: 'heic' },
  {
    pattern: /^(\xef\xbb\xbf)?\s*(<\?xml[\s\S]*)?(<!--[\s\S]*|<!DOCTYPE svg[\s\S]*)?<svg/i,
    is: (path) => fail('photo-svg', { path }),
  },
];
