import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** One file of the tree: its path from the root with forward slashes, and what it says. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(['.cache', '.git', 'node_modules', 'out', 'playwright-report', 'release', 'test-results']);

/** Every code file, whoever runs it. */
export const CODE = /\.(ts|tsx|mts|mjs)$/;

/** What the product is made of. */
export const productFolders = ['shared', 'electron', 'renderer'] as const;

/** The paths of all files in a folder of the tree, sorted; the whole tree for ''. */
export function listFiles(folder = ''): readonly string[] {
  const found = readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(file) : [file];
  });
  return found.sort();
}

/** The files of some folders (all of them when none is named) whose names match. */
export function readSources(folders: readonly string[] = [''], names: RegExp = CODE): readonly Source[] {
  return folders
    .flatMap((folder) => listFiles(folder))
    .filter((file) => names.test(file))
    .map(readSource);
}

export function readSource(file: string): Source {
  return { path: file, text: readFileSync(path.join(root, file), 'utf8') };
}
