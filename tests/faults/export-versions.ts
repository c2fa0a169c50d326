import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderedFile } from '../../electron/export/render-files.ts';
import type { ExportTarget } from '../../electron/export/write-export.ts';

const PICTURES = 6;
const PICTURE_BYTES = 400_000;

/** A page that names its pictures, as an export has it: one picture is in every version, the others change. */
export function makeVersion(version: number): readonly RenderedFile[] {
  const pictures = Array.from({ length: PICTURES }, (_, index): RenderedFile => {
    const bytes = Buffer.alloc(PICTURE_BYTES, `${index === 0 ? 'always' : version}-${index} `);
    return { path: `assets/${digestOf(bytes).slice(0, 16)}-1280.jpg`, bytes };
  });
  const lines = pictures.map(({ path: name }) => `<img src="${name}" alt="">`);
  const page = [`<!DOCTYPE html><title>${version}</title>`, ...lines, '<p>Hết.</p>', ''].join('\n');
  return [{ path: 'index.html', bytes: Buffer.from(page) }, ...pictures];
}

export function targetIn(folder: string): ExportTarget {
  return { folder, name: 'bai', storyId: 'story', format: 'html' };
}

/** What is wrong with the page a reader would find now: it is cut off, or a picture it names is. */
export function findDamage(folder: string): readonly string[] {
  const place = path.join(folder, 'bai');
  if (!existsSync(place)) return [];
  const page = readIfThere(path.join(place, 'index.html'))?.toString('utf8') ?? '';
  const version = /<title>(\d+)<\/title>/.exec(page)?.[1];
  if (version === undefined) return ['no page'];
  return makeVersion(Number(version)).flatMap(({ path: name, bytes }) => {
    const isWhole = readIfThere(path.join(place, name))?.equals(bytes) === true;
    return isWhole ? [] : [`${name} of version ${version}`];
  });
}

/** Every file of the folder, the records aside. */
export function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function readIfThere(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
