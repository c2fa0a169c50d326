import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { withFileFailures } from '../../files/system-failure.ts';
import { MOST_BYTES } from '../photo-limits.ts';

export type PhotoSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly fileName: string };

const LONGEST_NAME = 255;

/** The name a photo came with, without folders: for people to recognise it by, never to find a file. */
export function sourceName(source: PhotoSource): string {
  const given = 'path' in source ? source.path : source.fileName;
  return cleanLine(path.win32.basename(given)).slice(-LONGEST_NAME); // win32 knows both separators
}

/** Memory to read one photo after another into: a new piece for each keeps the garbage collector busy. */
export interface ReadingRoom {
  bytes: Uint8Array;
}

export function makeReadingRoom(): ReadingRoom {
  return { bytes: new Uint8Array(0) };
}

/** Reads the file once, whole; what was read into the same room before is gone then. Fails: file-not-found, file-unreadable, file-empty, file-too-large, disk-error. */
export async function readSource(source: PhotoSource, room: ReadingRoom = makeReadingRoom()): Promise<Uint8Array> {
  if ('bytes' in source) {
    requireSize(source.bytes.byteLength, source.fileName);
    return source.bytes;
  }
  return withFileFailures(source.path, () => readWhole(source.path, room), 'reading');
}

async function readWhole(file: string, room: ReadingRoom): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw fail('file-unreadable', { path: file });
    requireSize(found.size, file);
    return await readAll(handle, found.size, room);
  } finally {
    await handle.close();
  }
}

/** The next photo of a card is about as large. */
const SPARE = 1.25;

/** In as few reads as the system allows. A file that shrinks meanwhile gives what is left of it. */
async function readAll(handle: FileHandle, sizeBytes: number, room: ReadingRoom): Promise<Uint8Array> {
  if (room.bytes.byteLength < sizeBytes) room.bytes = Buffer.allocUnsafeSlow(Math.ceil(sizeBytes * SPARE));
  const { bytes } = room;
  let at = 0;
  while (at < sizeBytes) {
    const { bytesRead } = await handle.read(bytes, at, sizeBytes - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

function requireSize(sizeBytes: number, name: string): void {
  if (sizeBytes === 0) throw fail('file-empty', { path: name });
  if (sizeBytes <= MOST_BYTES) return;
  const megabyte = 1024 * 1024;
  throw fail('file-too-large', {
    path: name,
    sizeMb: Math.ceil(sizeBytes / megabyte),
    mostMb: MOST_BYTES / megabyte,
  });
}
