import { stat } from 'node:fs/promises';
import { fail } from '../../shared/bridge/failure.ts';
import { withFileFailures } from '../files/system-failure.ts';
import type { PictureIntake } from '../import/take-pictures.ts';
import type { ArchiveSource } from './archive-entry.ts';
import { openFolder } from './read-folder.ts';
import { openLines } from './read-lines.ts';
import { openWordpress } from './read-wordpress.ts';

/** A folder of files, a `.jsonl` file, or a WordPress export. Fails: file-not-found, file-unreadable, file-empty, unknown-archive. */
export function openSource(path: string, zone: string, addPicture: PictureIntake | null): Promise<ArchiveSource> {
  return withFileFailures(path, async () => {
    const found = await stat(path);
    if (found.isDirectory()) return openFolder(path, zone, addPicture);
    if (!found.isFile()) throw fail('file-unreadable', { path });
    if (found.size === 0) throw fail('file-empty', { path });
    const lower = path.toLowerCase();
    if (lower.endsWith('.jsonl') || lower.endsWith('.ndjson')) return openLines(path, found.size, zone);
    if (lower.endsWith('.xml')) return openWordpress(path, found.size, zone);
    throw fail('unknown-archive', { path });
  });
}
