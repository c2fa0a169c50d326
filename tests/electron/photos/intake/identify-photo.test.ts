import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyPhoto } from '../../../../electron/photos/intake/identify-photo.ts';
import { isCameraRaw } from '../../../../electron/photos/intake/is-camera-raw.ts';
import { FailureError } from '../../../../shared/bridge/failure.ts';
import { makePicture } from '../../../builders/photo.ts';

function identify(bytes: Uint8Array): string {
  try {
    return identifyPhoto(bytes, 'photo.jpg');
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

/** An ISO base media file's first box: a length, `ftyp`, the main brand, a version, the compatible brands. */
function isoFile(...brands: readonly string[]): Buffer {
  const [main = '', ...compatible] = brands;
  const box = Buffer.from(`\0\0\0\0ftyp${main}\0\0\0\0${compatible.join('')}`, 'latin1');
  box.writeUInt32BE(box.length);
  return Buffer.concat([box, Buffer.alloc(64)]);
}

/** A TIFF whose first directory holds one LONG entry. */
function tiffWith(tag: number, value: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(tag, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(value, 18);
  return tiff;
}

describe('identifyPhoto', () => {
  it('knows each format by its first bytes', async () => {
    const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const;
    const small = makePicture({ widthPx: 32, heightPx: 24 });
    const found = await Promise.all(formats.map(async (format) => identify(await small.clone()[format]().toBuffer())));
    expect(found).toEqual(formats);
  });

  it('asks the compatible brands whether a file is AVIF or HEIC', () => {
    const files = [isoFile('avif'), isoFile('mif1', 'miaf', 'avif'), isoFile('mif1', 'heic'), isoFile('heic', 'mif1')];
    expect(files.map(identify)).toEqual(['avif', 'avif', 'heic', 'heic']);
  });

  it("refuses a camera's raw file, which is a TIFF with a small preview in front", () => {
    const canon = Buffer.from('II*\0\x10\0\0\0CR\x02\0\0\0\0\0', 'latin1');
    const files = [canon, tiffWith(0xfe, 1), tiffWith(0xc612, 0x0401), tiffWith(0xfe, 0)];
    expect(files.map(identify)).toEqual(['photo-raw', 'photo-raw', 'photo-raw', 'tiff']);
  });

  it('does not take a drawing, a page, a film or a text for a photo', () => {
    const texts = [
      '<svg xmlns="…">',
      '\ufeff<?xml version="1.0"?><!-- x -->\n<svg>',
      '<!doctype html><svg>',
      'GIF',
      '',
    ];
    const others = [isoFile('isom'), Buffer.from('%PDF-1.7'), Buffer.from('PK\x03\x04'), Buffer.from('BM0000')];
    expect([...texts.map((text) => Buffer.from(text)), ...others].map(identify)).toEqual([
      'photo-svg',
      'photo-svg',
      'unreadable-photo',
      'unreadable-photo',
      'unreadable-photo',
      'unreadable-photo',
      'unreadable-photo',
      'unreadable-photo',
      'unreadable-photo',
    ]);
  });
});

describe('isCameraRaw', () => {
  it('answers for every TIFF, however broken', () => {
    const signatures = fc.constantFrom('II*\0', 'MM\0*').map((text) => Buffer.from(text, 'latin1'));
    fc.assert(
      fc.property(signatures, fc.uint8Array({ maxLength: 80 }), (signature, rest) => {
        const answer = isCameraRaw(Buffer.concat([signature, rest]));
        return answer === true || answer === false;
      }),
      { numRuns: 3000 },
    );
  });
});
