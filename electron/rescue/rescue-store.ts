import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parseDocument } from '../../shared/document/parse-document.ts';
import type { RescuedCopy, RescuePlace } from '../../shared/story/rescued-copy.ts';
import { keptFieldsInput } from '../../shared/story/story-fields.ts';
import { isSystemError, withFileFailures } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';
import type { RescueFolders } from './rescue-folders.ts';

/** A copy and the file it lies in. */
export interface StoredCopy extends RescuedCopy {
  readonly path: string;
}

/** Copies of drafts in files outside of the archive. */
export interface RescueStore {
  /** Writes the copy in the first folder that takes it. Fails as the last folder does: disk-full, not-writable. */
  keep(copy: RescuedCopy): Promise<RescuePlace>;
  /** The newest copy of every draft of a story, in all the folders. A file that is no copy is left alone. */
  list(storyId: string): Promise<readonly StoredCopy[]>;
  drop(storyId: string, draftId: string): Promise<void>;
}

function isOf({ draftId }: RescuedCopy): (copy: RescuedCopy) => boolean {
  return (copy) => copy.draftId === draftId;
}

/** Says what the file is to whoever finds it in a folder. */
const KIND = 'galley rescued draft';

const copyFile = z.object({
  kind: z.literal(KIND),
  draftId: z.uuid(),
  storyId: z.uuid(),
  baseRev: z.number().int(),
  keptAt: z.number(),
  fields: keptFieldsInput,
  body: z.unknown(),
});

export function openRescueStore(folders: RescueFolders): RescueStore {
  return {
    async keep(copy) {
      const text = JSON.stringify({ kind: KIND, ...copy }, null, 1);
      let problem: unknown;
      for (const folder of await folders.inOrder()) {
        const file = path.join(folder, nameOf(copy.storyId, copy.draftId));
        try {
          await withFileFailures(folder, () => writeDurably(file, text));
          return { path: file, isOtherDisk: await folders.isOtherDisk(folder) };
        } catch (error) {
          problem = error;
        }
      }
      throw problem;
    },

    async list(storyId) {
      const files = (await Promise.all(folders.known().map((folder) => findCopies(folder, storyId)))).flat();
      const copies = await Promise.all(files.map(readCopy));
      const newestFirst = copies.filter((copy) => copy !== null).sort((a, b) => b.keptAt - a.keptAt);
      // A draft whose first folder was given up for another has an older copy there.
      return newestFirst.filter((copy, index) => newestFirst.findIndex(isOf(copy)) === index);
    },

    async drop(storyId, draftId) {
      for (const folder of folders.known()) await rm(path.join(folder, nameOf(storyId, draftId)), { force: true });
    },
  };
}

function nameOf(storyId: string, draftId: string): string {
  return `galley-${storyId}-${draftId}.json`;
}

async function findCopies(folder: string, storyId: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.startsWith(`galley-${storyId}-`)).map((name) => path.join(folder, name));
  } catch (error) {
    if (isSystemError(error)) return []; // there is no such folder yet, or it cannot be looked into: no copies of ours
    throw error;
  }
}

async function readCopy(file: string): Promise<StoredCopy | null> {
  try {
    const { kind: _, body, ...rest } = copyFile.parse(JSON.parse(await readFile(file, 'utf8')));
    const parsed = parseDocument(body);
    return parsed.ok ? { ...rest, body: parsed.value, path: file } : null;
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
