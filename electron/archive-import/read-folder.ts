import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, FailureError } from '../../shared/bridge/failure.ts';
import { toFileFailure } from '../files/system-failure.ts';
import { decodeFile } from '../import/decode-file.ts';
import { findImportFormat } from '../import/formats.ts';
import { readImportFile, readSourceFile } from '../import/import-file.ts';
import type { PictureIntake } from '../import/take-pictures.ts';
import { type ArchiveSource, type ArchiveStep, digestOfSource } from './archive-entry.ts';
import { isStoryLine, readStoryLine } from './read-story-line.ts';

/**
 * Every file of a tree that can become a story, by path; the others are counted by their endings. Links are not
 * followed, and names with a dot in front are passed over.
 */
export async function openFolder(
  folder: string,
  zone: string,
  addPicture: PictureIntake | null,
): Promise<ArchiveSource> {
  const { files, refused } = await listFiles(folder);
  return {
    total: files.length,
    async *steps() {
      for (const { path: name, failure } of refused) yield { kind: 'refused', name, failure, done: 0 };
      for (const [index, file] of files.entries())
        yield await readStep(folder, file, { zone, addPicture, done: index + 1 });
    },
  };
}

async function readStep(
  folder: string,
  file: string,
  {
    zone,
    addPicture,
    done,
  }: { readonly zone: string; readonly addPicture: PictureIntake | null; readonly done: number },
): Promise<ArchiveStep> {
  const name = path.relative(folder, file);
  if (findImportFormat(name) === null) return { kind: 'passed', what: path.extname(name).toLowerCase() || '?', done };
  try {
    const bytes = await readSourceFile(file);
    const read = async () => {
      const shown = name.toLowerCase().endsWith('.json') ? readShownStory(bytes, name, zone) : null;
      if (shown !== null) return shown;
      const story = await readImportFile({ bytes, fileName: name }, zone, addPicture);
      const { publishedAt = null } = story.fields;
      return {
        ...story,
        status: publishedAt === null ? ('draft' as const) : ('published' as const),
        createdAt: publishedAt,
      };
    };
    return { kind: 'entry', entry: { name, digest: digestOfSource(bytes), read }, done };
  } catch (error) {
    if (error instanceof FailureError) return { kind: 'refused', name, failure: error.failure, done };
    throw error;
  }
}

/** A file of what a line of JSON says of a story; null for JSON of another kind. */
function readShownStory(bytes: Uint8Array, name: string, zone: string) {
  const { text } = decodeFile(bytes, name);
  return isStoryLine(text) ? readStoryLine(text, name, zone) : null;
}

interface Listed {
  readonly files: readonly string[];
  /** Folders nobody lets us look into; the others are read all the same. */
  readonly refused: readonly { readonly path: string; readonly failure: Failure }[];
}

/** Fails: as the folder itself cannot be read. */
async function listFiles(folder: string): Promise<Listed> {
  const found: string[] = [];
  const refused: Listed['refused'][number][] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch((error: unknown) => {
      const problem = next === folder ? null : toFileFailure(error, next, 'reading');
      if (problem === null) throw error;
      refused.push({ path: path.relative(folder, next), failure: problem.failure });
      return [];
    });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const full = path.join(next, entry.name);
      if (entry.isDirectory()) waiting.push(full);
      else if (entry.isFile()) found.push(full);
    }
  }
  return { files: found.toSorted(), refused };
}
