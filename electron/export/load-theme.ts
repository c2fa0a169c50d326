import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../shared/export/format.ts';
import { isSystemError } from '../files/system-failure.ts';

/** In the order they are written into a page; the last word is the printer's. */
const SHEETS = ['page.css', 'text.css', 'related.css', 'print.css'];

/** The theme of a page by itself, as one style sheet. Each sheet is taken from the first of the folders that has it. */
export async function loadTheme(folders: readonly string[]): Promise<Theme> {
  const sheets = await Promise.all(SHEETS.map((name) => readSheet(folders, name)));
  const css = sheets.join('\n');
  return { css, digest: createHash('sha256').update(css).digest('hex') };
}

async function readSheet([folder, ...others]: readonly string[], name: string): Promise<string> {
  if (folder === undefined) throw new Error(`The theme has no ${name}`);
  try {
    return await readFile(path.join(folder, name), 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return readSheet(others, name);
    throw error;
  }
}
