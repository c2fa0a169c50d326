import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileAnswer } from '../app/file-answer.ts';
import { resolveInside } from '../files/resolve-inside.ts';
import { isSystemError } from '../files/system-failure.ts';
import { readManifestHead } from './manifest.ts';
import { twinOf } from './staging.ts';

/** Pages of the site may show their own style, fonts and pictures and nothing else: no script, no form, no request elsewhere. */
const SITE_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the site that is staged beside the folder, or else of the one that stands there. Null when there is none. */
export async function serveSite(folder: string, name: string): Promise<FileAnswer | null> {
  const site = folder === '' ? null : findSite(folder);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const type = TYPES[path.extname(file)];
  const place = site === null ? null : resolveInside(site, decodeName(file));
  if (place === null || type === undefined || file.split('/').some((part) => part.startsWith('.'))) return null;
  try {
    const headers = {
      'content-type': type,
      'content-security-policy': SITE_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    return { status: 200, headers, body: await readFile(place) };
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
}

/** After a publish the twin is a state behind; only one that was made from what stands there is ahead of it. */
function findSite(folder: string): string | null {
  const live = readManifestHead(folder);
  const twin = readManifestHead(twinOf(folder));
  if (twin !== null && twin.previous === (live?.generation ?? '') && twin.generation !== live?.previous)
    return twinOf(folder);
  return live === null ? null : folder;
}

function decodeName(name: string): string {
  return /%(?![\da-f]{2})/i.test(name) ? name : decodeURIComponent(name);
}
