import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import { exportStories } from '../../electron/export/export-stories.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';
import type { ExportReport } from '../../shared/bridge/job.ts';
import type { ExportFormat } from '../../shared/export/format.ts';
import { html } from '../../shared/export/html/html.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { makeArchive } from './archive.ts';

const themeFolders = [path.resolve(import.meta.dirname, '../../resources/theme')];

export interface ExportWish {
  readonly storyIds: readonly string[];
  readonly folder: string;
  readonly format?: ExportFormat;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** An archive with its photos, and the export as every door runs it. */
export interface Exporter {
  readonly archive: Archive;
  addPhoto(bytes: Buffer, fileName?: string): Promise<Photo>;
  export(wish: ExportWish): Promise<ExportReport>;
}

export function makeExporter(archive: Archive = makeArchive()): Exporter {
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  return {
    archive,
    async addPhoto(bytes, fileName = 'anh.jpg') {
      const { outcome } = await photoStore.addFile({ bytes, fileName });
      if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
      return outcome.photo;
    },
    export: ({ format = html, ...wish }) =>
      exportStories({ archive, photoStore, themeFolders, formats: [format], ...wish }),
  };
}

/** Every file of a folder by its path in it, with its SHA-256; empty when there is no such folder. */
export function digestFolder(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), digest(file)]));
}
