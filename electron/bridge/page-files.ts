import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileAnswer } from '../app/file-answer.ts';
import { protectPage, safeHeaders } from './page-policy.ts';

/** The files of the built page. */
export interface PageFiles {
  /** Null when the page has no such file. */
  answer(pathname: string): Promise<FileAnswer | null>;
}

/**
 * Lists the page's files once; a request names an entry of that list or gets nothing, so no path from outside ever
 * reaches the disk.
 */
export async function openPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map((await listFiles(folder, '')).map((name) => [`/${name}`, path.join(folder, name)]));
  return {
    async answer(pathname) {
      const file = files.get(pathname === '/' ? '/index.html' : pathname);
      if (file === undefined) return null;
      const bytes = await readFile(file);
      return path.extname(file) === '.html' ? answerPage(bytes.toString('utf8')) : answerAsset(file, bytes);
    },
  };
}

function answerPage(source: string): FileAnswer {
  const { html, headers } = protectPage(source);
  return {
    status: 200,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(html),
  };
}

/** Names of assets carry a digest of their content, so they may be kept for ever. */
function answerAsset(file: string, body: Uint8Array): FileAnswer {
  return {
    status: 200,
    headers: {
      ...safeHeaders,
      'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
    },
    body,
  };
}

/** Not `readdir` with `recursive`: this folder may lie inside an asar archive, where Electron answers plain calls best. */
async function listFiles(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, name) : Promise.resolve([name]);
  });
  return (await Promise.all(lists)).flat();
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
