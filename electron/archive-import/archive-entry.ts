import { createHash } from 'node:crypto';
import type { Failure } from '../../shared/bridge/failure.ts';
import type { StatusName } from '../../shared/story/status.ts';
import type { ReadStory } from '../import/import-format.ts';

/** A story of another archive, with what only an archive knows of it. */
export interface ArchivedStory extends ReadStory {
  readonly status: StatusName;
  /** When it was made, in milliseconds; null when the source does not say. */
  readonly createdAt: number | null;
}

/** One source of a story, in the order of the archive; `read` is only asked when it was not taken before. */
export interface ArchiveEntry {
  /** What a report calls it: a path, a line, a title. */
  readonly name: string;
  readonly digest: Buffer;
  /** Fails: as importFile. */
  readonly read: () => Promise<ArchivedStory> | ArchivedStory;
}

export type ArchiveStep =
  | { readonly kind: 'entry'; readonly entry: ArchiveEntry; readonly done: number }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: Failure; readonly done: number }
  /** `what` is left out as no story: a kind of file, a type of item; null for what is nothing. */
  | { readonly kind: 'passed'; readonly what: string | null; readonly done: number };

/** A source of stories, read piece by piece: `done` counts towards `total`, in files or bytes. */
export interface ArchiveSource {
  readonly total: number;
  readonly steps: () => AsyncGenerator<ArchiveStep>;
}

/** Half a SHA-256: a journal of a million entries stays small, and two sources with the same half are not found. */
export function digestOfSource(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest().subarray(0, 16);
}
