import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { type DecodedFile, decodeFile } from './decode-file.ts';
import { fitStory } from './fit-story.ts';
import { findImportFormat, importExtensions } from './formats.ts';
import type { ImportFormat, ImportSettings, ReadStory } from './import-format.ts';
import { type PictureIntake, takePictures } from './take-pictures.ts';

export type ImportSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly fileName: string };

const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Takes one file in as one story; all of it or nothing. Fails: file-not-found, file-unreadable, file-empty,
 * file-too-large, unknown-import-format, unreadable-import, bad-document.
 */
export async function importFile({
  archive,
  source,
  addPicture = null,
}: {
  readonly archive: Archive;
  readonly source: ImportSource;
  /** Takes in the pictures of a file that holds some; without it their figures wait. */
  readonly addPicture?: PictureIntake | null;
}): Promise<ImportedStory> {
  const name = 'path' in source ? source.path : source.fileName;
  const format = findImportFormat(name);
  if (format === null) throw fail('unknown-import-format', { path: name, formats: importExtensions.join(' ') });
  const bytes = 'path' in source ? await readSource(source.path) : source.bytes;
  requireSize(bytes.byteLength, name);
  const place = { name, zone: archive.settings.publication().zone };
  if (format.unpack === undefined)
    return addStory(archive, readStory(format, decodeFile(bytes, name), place), path.basename(name));
  const { text, pictures } = await format.unpack(bytes, name);
  const read = await takePictures(readStory(format, { text, broken: 0 }, place), pictures, addPicture);
  return addStory(archive, read, path.basename(name));
}

interface ReadingPlace extends ImportSettings {
  readonly name: string;
}

/** Reads the text; a failure names the file. */
function readStory(format: ImportFormat, { text, broken }: DecodedFile, { name, zone }: ReadingPlace): ReadStory {
  try {
    const { report, ...story } = fitStory(format.read(text, { zone }));
    const notes = broken === 0 ? [] : [`characters that could not be read: ${broken}`];
    return { ...story, report: { ...report, changed: [...report.changed, ...notes] } };
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack'))
      throw fail('unreadable-import', { path: name, format: format.id, problem: 'nested too deeply' });
    if (error instanceof FailureError && error.failure.values['path'] === '')
      throw fail(error.failure.code, { ...error.failure.values, path: name });
    throw error;
  }
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
