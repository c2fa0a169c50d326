import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { fail } from '../../../shared/bridge/failure.ts';
import { decodeLegacyText } from './decode-legacy-text.ts';
import { allTags } from './metadata-tags.ts';
import { parseMetadata, type RawTags, type ReadMetadata } from './parse-metadata.ts';

export interface MetadataReader {
  /** Reads a file's own metadata; camera times without an offset are taken in `zone`. Fails: perl-missing. */
  read(file: string, zone: string): Promise<ReadMetadata>;
  close(): Promise<void>;
}

/** IIM that does not name its character set is read as UTF-8, which agencies write without saying so (ExifTool FAQ 10). */
const READ_ARGUMENTS = ['-G1', '-charset', 'iptc=UTF8', ...allTags.map((tag) => `-${tag}`)];

/** One ExifTool, started with the first photo and kept: starting it costs twenty times what reading a photo does. */
export function openMetadataReader(searchPath = process.env['PATH'] ?? ''): MetadataReader {
  let exifTool: ExifTool | null = null;

  return {
    async read(file, zone) {
      if (exifTool === null) requirePerl(searchPath);
      exifTool ??= new ExifTool({ maxProcs: 1, taskTimeoutMillis: 20_000 });
      const tags: unknown = await exifTool.readRaw(file, { readArgs: READ_ARGUMENTS, useMWG: false });
      return parseMetadata(decodeLegacyText(tags as RawTags), zone); // ExifTool answers one object per file
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
