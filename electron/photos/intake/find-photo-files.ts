import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../files/system-failure.ts';

/** Enough for any card; a folder of more was chosen by mistake. */
const MOST_FILES = 100_000;

const PHOTO_NAME = /\.(jpe?g|png|webp|gif|tiff?|avif|heic|heif)$/i;

/**
 * The photos of files and folders, in the order people count them. What is named itself is taken whatever its name; in
 * folders only names of photos, and nothing hidden.
 */
export async function findPhotoFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const given of paths) {
    if (await isFolder(given)) for (const file of await listFolder(given)) found.add(file);
    else found.add(given);
  }
  return [...found];
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of await opendir(folder, { recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const isHidden = path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith('.'));
    if (entry.isFile() && !isHidden && PHOTO_NAME.test(entry.name)) files.push(file);
    if (files.length >= MOST_FILES) break;
  }
  return files.sort(byCount.compare);
}

const byCount = new Intl.Collator('vi', { numeric: true });

async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return false; // told when it is read
    throw error;
  }
}
