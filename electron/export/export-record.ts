import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { isSystemError } from '../files/system-failure.ts';
import { writeDurably } from '../files/write-durably.ts';

/**
 * What Galley wrote under one name of a folder: only that may it replace. A file may have one of several digests while
 * an export is under way, so that one that is cut off still knows its own files.
 */
const recordShape = z.object({
  storyId: z.string(),
  format: z.string(),
  files: z.record(z.string(), z.array(z.string())),
});

export type ExportRecord = z.infer<typeof recordShape>;

/** The records lie beside the exports, not in them: what is uploaded holds nothing of Galley's. */
export const RECORD_FOLDER = '.galley-export';

/** A record that is missing or damaged says nothing, so nothing is replaced on its word. */
export async function readRecord(folder: string, name: string): Promise<ExportRecord | null> {
  try {
    const parsed = recordShape.safeParse(JSON.parse(await readFile(recordFile(folder, name), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')))
      return null;
    throw error;
  }
}

export async function writeRecord(folder: string, name: string, record: ExportRecord): Promise<void> {
  const files = Object.fromEntries(Object.entries(record.files).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeDurably(recordFile(folder, name), `${JSON.stringify({ ...record, files }, null, 1)}\n`);
}

/** Every digest that either record allows. */
export function uniteFiles(before: ExportRecord['files'], after: ExportRecord['files']): ExportRecord['files'] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].map((name) => [name, [...new Set([...(before[name] ?? []), ...(after[name] ?? [])])]]),
  );
}

function recordFile(folder: string, name: string): string {
  return path.join(folder, RECORD_FOLDER, `${name}.json`);
}
