import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { startingSubjects } from '../../shared/publication/section-topics.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';
import type { NewStory } from '../archive/stories/stories.ts';
import { withFileFailures } from '../files/system-failure.ts';
import { type DecodedFile, decodeFile } from './decode-file.ts';
import { findImportFormat, importExtensions } from './formats.ts';
import type { ImportFormat, ReadStory } from './import-format.ts';
import { readGuarded } from './read-guarded.ts';
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
  requireFormat(name);
  const bytes = 'path' in source ? await readSourceFile(source.path) : source.bytes;
  const { zone } = archive.settings.publication();
  const read = await readImportFile({ bytes, fileName: name }, zone, addPicture);
  return addStory(archive, read, { reason: path.basename(name) });
}

/** Reads one file as a story that is not in the archive yet. Without `addPicture` the figures of its pictures wait. Fails as importFile. */
export async function readImportFile(
  { bytes, fileName: name }: { readonly bytes: Uint8Array; readonly fileName: string },
  zone: string,
  addPicture: PictureIntake | null = null,
): Promise<ReadStory> {
  const format = requireFormat(name);
  requireSize(bytes.byteLength, name);
  if (format.unpack === undefined) return readStory(format, decodeFile(bytes, name), name, zone);
  const { text, pictures, dropped } = await format.unpack(bytes, name);
  const { report, ...story } = readStory(format, { text, broken: 0 }, name, zone);
  const read = { ...story, report: { ...report, dropped: [...report.dropped, ...dropped] } };
  return takePictures(read, pictures, addPicture);
}

function requireFormat(name: string): ImportFormat {
  const format = findImportFormat(name);
  if (format === null) throw fail('unknown-import-format', { path: name, formats: importExtensions.join(' ') });
  return format;
}

/** Reads the text; a failure names the file. */
function readStory(format: ImportFormat, { text, broken }: DecodedFile, name: string, zone: string): ReadStory {
  const { report, ...story } = readGuarded(name, format.id, () => format.read(text, { zone }));
  const notes = broken === 0 ? [] : [`characters that could not be read: ${broken}`];
  return { ...story, report: { ...report, changed: [...report.changed, ...notes] } };
}

/** Puts a read story into the archive with its tags, as a version of its own that says where it came from. */
export function addStory(
  archive: Archive,
  { fields, tags, body, report }: ReadStory,
  known: Pick<NewStory, 'reason' | 'status' | 'createdAt'>,
): ImportedStory {
  return archive.transaction(() => {
    const publication = archive.settings.publication();
    const ids = tags.map((tag) => archive.tags.ensure(tag).id);
    const all: Partial<StoryFields> = {
      language: publication.language,
      ...fields,
      tags: [...new Set(ids)],
      subjects: startingSubjects(publication, fields),
    };
    const { id } = archive.stories.create({
      fields: all,
      body,
      cause: 'imported',
      author: archive.settings.settings().author,
      ...known,
    });
    return { id, headline: cleanLine(all.headline ?? ''), report };
  });
}

/** Fails: file-not-found, file-unreadable, file-empty, file-too-large. */
export async function readSourceFile(file: string): Promise<Uint8Array> {
  const read = async () => {
    const found = await stat(file);
    if (!found.isFile()) throw fail('file-unreadable', { path: file });
    requireSize(found.size, file);
    return readFile(file);
  };
  return withFileFailures(file, read, 'reading');
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
