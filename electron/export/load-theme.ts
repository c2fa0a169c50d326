import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../shared/export/format.ts';

/** The page theme that ships with Galley. */
export async function loadTheme(themeFolder: string): Promise<Theme> {
  const css = await readFile(path.join(themeFolder, 'page.css'), 'utf8');
  return { css, digest: createHash('sha256').update(css).digest('hex') };
}
