import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { ExifTool, type WriteTags } from 'exiftool-vendored';
import sharp from 'sharp';

export interface PictureOptions {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly orientation?: number;
  /** Another seed, another picture. */
  readonly seed?: number;
}

/** A real picture with some texture in it, as JPEG bytes. */
export async function makeJpeg(options: PictureOptions = {}): Promise<Buffer> {
  const { orientation } = options;
  const picture = makePicture(options).jpeg({ quality: 85 });
  return (orientation === undefined ? picture : picture.withMetadata({ orientation })).toBuffer();
}

/** The same picture before it is encoded, for other formats. */
export function makePicture({ widthPx = 900, heightPx = 600, seed = 1 }: PictureOptions = {}) {
  const raw = Buffer.alloc(widthPx * heightPx * 3);
  for (let index = 0; index < raw.length; index += 3) {
    const x = (index / 3) % widthPx;
    const y = Math.floor(index / 3 / widthPx);
    raw[index] = (x * 255) / widthPx;
    raw[index + 1] = (y * 255) / heightPx;
    raw[index + 2] = (seed * 53 + ((x >> 4) ^ (y >> 4)) * 8) % 256;
  }
  return sharp(raw, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

/** Writes metadata into a JPEG the way a photo agency does, IIM in UTF-8 beside XMP, or as `writeArgs` tell ExifTool. */
export async function withMetadata(
  jpeg: Buffer,
  tags: WriteTags & Readonly<Record<string, unknown>>,
  writeArgs: readonly string[] = ['-codedcharacterset=utf8'],
): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-photo-'));
  const exifTool = new ExifTool({ maxProcs: 1 });
  try {
    const file = path.join(folder, 'photo.jpg');
    writeFileSync(file, jpeg);
    await exifTool.write(file, tags, { writeArgs: ['-overwrite_original', ...writeArgs] });
    return readFileSync(file);
  } finally {
    await exifTool.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A square 1-bit PNG of many pixels in few bytes (PNG specification, 11.2). */
export function makePngBomb(widthPx: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(widthPx, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(widthPx * (1 + Math.ceil(widthPx / 8)));
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

/** A chunk of a PNG, with its sum. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
