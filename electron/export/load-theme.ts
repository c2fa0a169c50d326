import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../shared/export/format.ts';

/** In the order they are written into a page; the last word is the printer's. */
const SHEETS = ['page.css', 'text.css', 'related.css', 'print.css'];

/** The page theme that ships with Galley, as one style sheet. */
export async function loadTheme(themeFolder: string): Promise<Theme> {
  const sheets = await Promise.all(SHEETS.map((name) => readFile(path.join(themeFolder, name), 'utf8')));
  const css = sheets.join('\n');
  return { css, digest: createHash('sha256').update(css).digest('hex') };
}
