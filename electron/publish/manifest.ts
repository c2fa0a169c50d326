import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isRecord } from '../../shared/base/json-shape.ts';
import { isSystemError } from '../files/system-failure.ts';

/** Stands in a published folder and tells what Galley wrote there. Servers do not show names that begin with a dot. */
export const MANIFEST = '.galley-site.json';

/** What a page was made of, its SHA-256, and the pictures it shows. */
export type ManifestFile = readonly [key: string, digest: string, pictures?: readonly string[]];

/** What is known of a story until its revision changes: the name it wants, and whom its page shows. */
export type ManifestStory = readonly [rev: number, wish: string, linked: readonly string[], photos: readonly string[]];

/** One state of a published folder. */
export interface Manifest {
  readonly generation: string;
  /** The state it was made from; '' for the first. */
  readonly previous: string;
  readonly files: ReadonlyMap<string, ManifestFile>;
  readonly stories: ReadonlyMap<string, ManifestStory>;
}

const FORM = 'galley-site-1';

/** The outline of the file is checked; its many entries are ours, and what reads them only compares. */
const shape = z.object({
  form: z.literal(FORM),
  generation: z.string(),
  previous: z.string(),
  files: z.custom<Record<string, ManifestFile>>(isRecord),
  stories: z.custom<Record<string, ManifestStory>>(isRecord),
});

export const emptyManifest: Manifest = {
  generation: '',
  previous: '',
  files: new Map(),
  stories: new Map(),
};

/** Null when there is none, or none that this version reads. */
export function readManifest(folder: string): Manifest | null {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')));
    if (!parsed.success) return null;
    const { files, stories, form: _, ...rest } = parsed.data;
    return { ...rest, files: new Map(Object.entries(files)), stories: new Map(Object.entries(stories)) };
  } catch (error) {
    if (error instanceof SyntaxError || (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')))
      return null;
    throw error;
  }
}

export function writeManifestText({ files, stories, ...rest }: Manifest): string {
  const whole = { form: FORM, ...rest, stories: Object.fromEntries(stories), files: Object.fromEntries(files) };
  return `${JSON.stringify(whole)}\n`;
}

export interface ManifestChanges {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What leads from one state to another. */
export function compareManifests(before: Pick<Manifest, 'files'>, after: Pick<Manifest, 'files'>): ManifestChanges {
  const changed: string[] = [];
  for (const [name, [, digest]] of after.files) if (before.files.get(name)?.[1] !== digest) changed.push(name);
  const removed = [...before.files.keys()].filter((name) => !after.files.has(name));
  return { changed, removed };
}
