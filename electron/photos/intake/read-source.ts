import { readFile, stat } from 'node:fs/promises';
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

/** Reads the file once, whole. Fails: file-not-found, file-unreadable, file-empty, file-too-large, disk-error. */
export async function readSource(source: PhotoSource): Promise<Uint8Array> {
  if ('bytes' in source) {
    requireSize(source.bytes.byteLength, source.fileName);
    return source.bytes;
  }
  return withFileFailures(source.path, () => readWhole(source.path), 'reading');
}

async function readWhole(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (!found.isFile()) throw fail('file-unreadable', { path: file });
  requireSize(found.size, file);
  return readFile(file);
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
