import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillWithSample } from '../../electron/app/fill-with-sample.ts';
import { createArchive, openArchive } from '../../electron/archive/archive.ts';
import { resolveStory } from '../../electron/export/resolve-story.ts';
import { importFile } from '../../electron/import/import-file.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';
import type { ResolvedStory } from '../../shared/export/format.ts';
import { makeResolved } from './resolved-story.ts';

const seed = path.resolve(process.env['GALLEY_SEED'] ?? '../shared/seed');

/** The sample archive, and a saved page: the seed's where it is. */
export async function readRealStories(): Promise<readonly ResolvedStory[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-real-'));
  createArchive(path.join(folder, 'archive'));
  const archive = openArchive(path.join(folder, 'archive'), { mode: 'write' });
  const photoStore = openPhotoStore({ archive });
  try {
    await fillWithSample({ archive, photoStore, resourceFolder: 'resources', now: Date.UTC(2026, 0, 1) });
    const page = existsSync(seed) ? readdirSync(seed).find((name) => name.endsWith('.txt')) : undefined;
    const file = page === undefined ? 'tests/fixtures/import/page.txt' : path.join(seed, page);
    await importFile({ archive, source: { path: file } });
    const { theme } = makeResolved();
    return [...archive.stories.ids()].map((id) => resolveStory(archive, id, theme));
  } finally {
    await photoStore.close();
    archive.close();
    rmSync(folder, { recursive: true });
  }
}
