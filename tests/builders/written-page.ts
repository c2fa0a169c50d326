import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportFormat, ResolvedStory } from '../../shared/export/format.ts';

/** A JPEG of one grey pixel. */
const PIXEL =
  'data:image/jpeg;base64,/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';

/** The page of a story in a format as it will be read: photos that stand in the text are there. */
export function writtenPage(format: ExportFormat, resolved: ResolvedStory): string {
  const [page, ...others] = format.write(resolved);
  if (page?.kind !== 'text') throw new Error(`The first file of ${format.id} is not its page`);
  const tokens = others.flatMap((file) => (file.kind === 'inline-photo' ? [file.token] : []));
  return tokens.reduce((text, token) => text.replaceAll(`"${token}"`, `"${PIXEL}"`), page.text);
}

/** The theme that ships with Galley. */
export function readTheme(): string {
  const folder = path.resolve(import.meta.dirname, '../../resources/theme');
  return ['page.css', 'text.css', 'related.css', 'print.css']
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}
