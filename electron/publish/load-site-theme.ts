import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './key-of.ts';
import type { SiteContent } from './site-file.ts';

export interface SiteTheme {
  readonly files: readonly { readonly path: string; readonly content: SiteContent }[];
  readonly styles: string;
  readonly searchScript: string;
  readonly icon: string;
}

/** In the order they are written into one style sheet; the last word is the printer's. */
const SHEETS = ['fonts.css', 'page.css', 'text.css', 'related.css', 'site.css', 'cards.css', 'print.css'];

/** A font as the sheets name it; it stands beside them in `fonts/` of the theme, and beside them in the site. */
const FONT = /url\("fonts\/([\w-]+)\.(woff2?)"\)/g;

/** The theme of a published site. Each file is taken from the first of the folders that has it, so that a newsroom changes only what it wants. */
export function loadSiteTheme(folders: readonly string[]): SiteTheme {
  const fonts = new Map<string, SiteContent>();
  const css = SHEETS.map((name) => readFrom(folders, name).toString('utf8'))
    .join('\n')
    .replace(FONT, (_, name: string, type: string) => {
      const bytes = readFrom(folders, `fonts/${name}.${type}`);
      const file = `${name}-${digestOf(bytes).slice(0, 16)}.${type}`;
      fonts.set(`assets/${file}`, bytes);
      return `url("${file}")`;
    });
  const script = readFrom(folders, 'search.js').toString('utf8');
  const mark = readFrom(folders, 'icon.svg').toString('utf8');
  const styles = `assets/site-${digestOf(css).slice(0, 16)}.css`;
  const searchScript = `assets/search-${digestOf(script).slice(0, 16)}.js`;
  const icon = `assets/icon-${digestOf(mark).slice(0, 16)}.svg`;
  const files = new Map([...fonts, [styles, css], [searchScript, script], [icon, mark]]);
  return { styles, searchScript, icon, files: [...files].map(([name, content]) => ({ path: name, content })) };
}

function readFrom(folders: readonly string[], name: string): Buffer {
  const folder = folders.find((each) => existsSync(path.join(each, name)));
  if (folder === undefined) throw new Error(`The theme has no ${name}`);
  return readFileSync(path.join(folder, name));
}
