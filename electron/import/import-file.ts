import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { decodeFile } from './decode-file.ts';
import { findImportFormat, importExtensions } from './formats.ts';
import type { ReadStory } from './import-format.ts';

export type ImportSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly fileName: string };

const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Takes one file in as one story; all of it or nothing. Fails: file-not-found, file-unreadable, file-empty,
 * file-too-large, unknown-import-format, unreadable-import, bad-document.
 */
export async function importFile({
  archive,
  source,
}: {
  readonly archive: Archive;
  readonly source: ImportSource;
}): Promise<ImportedStory> {
  const name = 'path' in source ? source.path : source.fileName;
  const format = findImportFormat(name);
  if (format === null) throw fail('unknown-import-format', { path: name, formats: importExtensions.join(' ') });
  const bytes = 'path' in source ? await readSource(source.path) : source.bytes;
  requireSize(bytes.byteLength, name);
  const read = format.read(decodeFile(bytes, name), { zone: archive.settings.publication().zone });
  return addStory(archive, read, path.basename(name));
}

/** Puts a read story into the archive with its tags, as a version of its own that says where it came from. */
export function addStory(archive: Archive, { fields, tags, body, report }: ReadStory, reason: string): ImportedStory {
  return archive.transaction(() => {
    const { language } = archive.settings.publication();
    const ids = tags.map((tag) => archive.tags.ensure(tag).id);
    const known: Partial<StoryFields> = { language, ...fields, tags: [...new Set(ids)] };
    const { id } = archive.stories.create({
      fields: known,
      body,
      cause: 'imported',
      author: archive.settings.settings().author,
      reason,
    });
    return { id, headline: cleanLine(known.headline ?? ''), report };
  });
}

async function readSource(file: string): Promise<Uint8Array> {
  return withFileFailures(file, async () => {
    const found = await stat(file);
    if (!found.isFile()) throw fail('file-unreadable', { path: file });
    requireSize(found.size, file);
    return readFile(file);
  });
}

function requireSize(sizeBytes: number, file: string): void {
  if (sizeBytes === 0) throw fail('file-empty', { path: file });
  const mebibyte = 1024 * 1024;
  if (sizeBytes > MOST_BYTES)
    throw fail('file-too-large', {
      path: file,
      sizeMb: Math.ceil(sizeBytes / mebibyte),
      mostMb: MOST_BYTES / mebibyte,
    });
}
