import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { isSystemError } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';

/** What Galley wrote into a folder, by name: only that may it replace. */
const manifestShape = z.record(
  z.string(),
  z.object({ storyId: z.string(), format: z.string(), files: z.record(z.string(), z.string()) }),
);

export type ExportManifest = z.infer<typeof manifestShape>;

const NAME = '.galley-export.json';

/** A manifest that is missing or was damaged says nothing, so nothing is replaced on its word. */
export async function readManifest(folder: string): Promise<ExportManifest> {
  try {
    const parsed = manifestShape.safeParse(JSON.parse(await readFile(path.join(folder, NAME), 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch (error) {
    if (error instanceof SyntaxError || (isSystemError(error) && error.code === 'ENOENT')) return {};
    throw error;
  }
}

export async function writeManifest(folder: string, manifest: ExportManifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeDurably(path.join(folder, NAME), `${JSON.stringify(sorted, null, 1)}\n`);
}
