import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './key-of.ts';

export interface SiteTheme {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly styles: string;
  readonly searchScript: string;
}

/** In the order they are written into one style sheet; the last word is the printer's. */
const SHEETS = ['page.css', 'text.css', 'related.css', 'site.css', 'cards.css', 'print.css'];

/** The theme of a published site. Each file is taken from the first of the folders that has it, so that a newsroom changes only what it wants. */
export function loadSiteTheme(folders: readonly string[]): SiteTheme {
  const css = SHEETS.map((name) => readFrom(folders, name)).join('\n');
  const script = readFrom(folders, 'search.js');
  const styles = `assets/site-${digestOf(css).slice(0, 16)}.css`;
  const searchScript = `assets/search-${digestOf(script).slice(0, 16)}.js`;
  return {
    styles,
    searchScript,
    files: [
      { path: styles, text: css },
      { path: searchScript, text: script },
    ],
  };
}

function readFrom(folders: readonly string[], name: string): string {
  const folder = folders.find((each) => existsSync(path.join(each, name)));
  if (folder === undefined) throw new Error(`The theme has no ${name}`);
  return readFileSync(path.join(folder, name), 'utf8');
}
