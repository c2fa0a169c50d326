import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { fail } from '../../../shared/bridge/failure.ts';

export interface ExifToolProcess {
  /** The one process, started with the first photo and kept: starting it costs twenty times what reading a photo does. Fails: perl-missing. */
  get(): ExifTool;
  close(): Promise<void>;
}

/** A story with a hundred photos in twelve files each is one piece of work. */
const LONGEST_TASK_MS = 120_000;

export function openExifTool({
  searchPath = process.env['PATH'] ?? '',
  longestMs = LONGEST_TASK_MS,
} = {}): ExifToolProcess {
  let exifTool: ExifTool | null = null;
  return {
    get() {
      if (exifTool === null) requirePerl(searchPath);
      exifTool ??= new ExifTool({ maxProcs: 1, taskTimeoutMillis: longestMs, taskRetries: 0 });
      return exifTool;
    },
    async close() {
      await exifTool?.end();
      exifTool = null;
    },
  };
}

/** ExifTool is a Perl program; only its Windows package brings Perl along. */
function requirePerl(searchPath: string): void {
  if (process.platform === 'win32') return;
  const folders = searchPath.split(path.delimiter);
  if (!folders.some((folder) => existsSync(path.join(folder, 'perl')))) throw fail('perl-missing');
}
