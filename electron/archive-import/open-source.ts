import { stat } from 'node:fs/promises';
import { fail } from '../../shared/bridge/failure.ts';
import { toFileFailure, withFileFailures } from '../files/system-failure.ts';
import type { PictureIntake } from '../import/take-pictures.ts';
import type { ArchiveSource } from './archive-entry.ts';
import { openFolder } from './read-folder.ts';
import { openLines } from './read-lines.ts';
import { openWordpress } from './read-wordpress.ts';

/** A folder of files, a `.jsonl` file, or a WordPress export. Fails: file-not-found, file-unreadable, file-empty, unknown-archive. */
export function openSource(path: string, zone: string, addPicture: PictureIntake | null): Promise<ArchiveSource> {
  const open = async () => {
    const found = await stat(path);
    if (found.isDirectory()) return openFolder(path, zone, addPicture);
    if (!found.isFile()) throw fail('file-unreadable', { path });
    if (found.size === 0) throw fail('file-empty', { path });
    const lower = path.toLowerCase();
    if (lower.endsWith('.jsonl') || lower.endsWith('.ndjson')) return openLines(path, found.size, zone);
    if (lower.endsWith('.xml')) return openWordpress(path, found.size, zone);
    throw fail('unknown-archive', { path });
  };
  return withFileFailures(path, async () => guardSteps(await open(), path), 'reading');
}

/** A file that can be named but not opened, or not read to its end, is ordinary life. */
function guardSteps({ total, steps }: ArchiveSource, path: string): ArchiveSource {
  return {
    total,
    async *steps() {
      try {
        yield* steps();
      } catch (error) {
        throw toFileFailure(error, path, 'reading') ?? error;
      }
    },
  };
}
