import { fail } from '../../shared/bridge/failure.ts';
import { readHeader } from '../photos/decoder.ts';
import { inspectHtml } from './inspect-html.ts';
import type { RenderedFile } from './render-files.ts';

/**
 * Reads an export as a browser will before it is put in place: its pages hold only what they may, every file they name
 * is there, every photo is a picture. Fails: export-unsound.
 */
export async function readBack(files: readonly RenderedFile[]): Promise<void> {
  const names = new Set(files.map((file) => file.path));
  for (const file of files) {
    const [problem] = await inspectFile(file, names);
    if (problem !== undefined) throw fail('export-unsound', { problem });
  }
}

async function inspectFile({ path, bytes }: RenderedFile, names: ReadonlySet<string>): Promise<readonly string[]> {
  if (/\.(jpg|webp|avif)$/.test(path)) return inspectPhoto(path, bytes);
  const text = Buffer.from(bytes).toString('utf8');
  return path.endsWith('.html') || text.startsWith('<!DOCTYPE html>') ? inspectHtml(text, names) : [];
}

/** The name of a photo ends in its width. */
async function inspectPhoto(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { width } = await readHeader(bytes);
  return /-(\d+)\.\w+$/.exec(path)?.[1] === String(width) ? [] : [`photo ${path} is ${width} pixels wide`];
}
