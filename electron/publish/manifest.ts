import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isRecord } from '../../shared/base/json-shape.ts';
import { isSystemError } from '../files/system-failure.ts';

/** Stands in a published folder and tells what Galley wrote there. Servers do not show names that begin with a dot. */
export const MANIFEST = '.galley-site.json';

/** A file: where it stands, what it was made of, its SHA-256, and the pictures it shows. */
export type ManifestFile = readonly [path: string, key: string, digest: string, pictures?: readonly string[]];

/** What is known of a story until its revision changes: the name it wants, and whom its page shows. */
export type ManifestStory = readonly [
  id: string,
  rev: number,
  wish: string,
  linked: readonly string[],
  photos: readonly string[],
];

/** The names of a state. */
export interface ManifestHead {
  readonly generation: string;
  /** The state it was made from; '' for the first. */
  readonly previous: string;
}

/** What leads from one state to another. */
export interface ManifestChanges {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One state of a published folder. */
export interface Manifest extends ManifestHead {
  /** What is other than in the state before, so that a twin of that one catches up without being looked through; null where that is not known. */
  readonly since: ManifestChanges | null;
  readonly files: ReadonlyMap<string, ManifestFile>;
  readonly stories: ReadonlyMap<string, ManifestStory>;
}

const FORM = 'galley-site-2';

/** The outline of the file is checked; its many rows are ours, and what reads them only compares. */
const shape = z.object({
  form: z.literal(FORM),
  generation: z.string(),
  previous: z.string(),
  since: z.object({ changed: z.array(z.string()), removed: z.array(z.string()) }),
  files: z.custom<readonly ManifestFile[]>(Array.isArray),
  stories: z.custom<readonly ManifestStory[]>(Array.isArray),
});

/** The form before: the same rows, each under its name. */
const namedShape = z.object({
  form: z.literal('galley-site-1'),
  generation: z.string(),
  previous: z.string(),
  files: z.custom<Record<string, Tail<ManifestFile>>>(isRecord).transform(toRows),
  stories: z.custom<Record<string, Tail<ManifestStory>>>(isRecord).transform(toRows),
});

type Tail<Row extends readonly unknown[]> = Row extends readonly [unknown, ...infer Rest] ? Rest : never;

function toRows<Rest extends readonly unknown[]>(rows: Readonly<Record<string, Rest>>) {
  return Object.entries(rows).map(([name, rest]) => [name, ...rest] as const);
}

const anyShape = z.union([shape, namedShape]);

export const emptyManifest: Manifest = {
  generation: '',
  previous: '',
  since: { changed: [], removed: [] },
  files: new Map(),
  stories: new Map(),
};

/** Null when there is none, or none that this version reads. */
export function readManifest(folder: string): Manifest | null {
  try {
    const parsed = anyShape.safeParse(JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')));
    if (!parsed.success) return null;
    const { files, stories, generation, previous } = parsed.data;
    const since = parsed.data.form === FORM ? parsed.data.since : null;
    return { generation, previous, since, files: byName<ManifestFile>(files), stories: byName<ManifestStory>(stories) };
  } catch (error) {
    if (error instanceof SyntaxError || isAbsence(error)) return null;
    throw error;
  }
}

/** The same of the names alone, which stand at the very start of a file that may be megabytes long. */
export function readManifestHead(folder: string): ManifestHead | null {
  try {
    const handle = openSync(path.join(folder, MANIFEST), 'r');
    try {
      const start = Buffer.alloc(200);
      const length = readSync(handle, start);
      const found = /"generation":"([^"]*)","previous":"([^"]*)"/.exec(start.toString('utf8', 0, length));
      return found === null ? null : { generation: found[1] ?? '', previous: found[2] ?? '' };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function byName<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) map.set(row[0], row);
  return map;
}

export function writeManifestText({ generation, previous, since, files, stories }: Manifest): string {
  const head = { form: FORM, generation, previous, since };
  return `${JSON.stringify({ ...head, stories: [...stories.values()], files: [...files.values()] })}\n`;
}

export function compareManifests(before: Pick<Manifest, 'files'>, after: Pick<Manifest, 'files'>): ManifestChanges {
  const changed: string[] = [];
  for (const [name, , digest] of after.files.values()) if (before.files.get(name)?.[2] !== digest) changed.push(name);
  const removed = [...before.files.keys()].filter((name) => !after.files.has(name));
  return { changed, removed };
}
