import { decodeLegacyText } from './decode-legacy-text.ts';
import { allTags } from './metadata-tags.ts';
import type { ExifToolProcess } from './open-exif-tool.ts';
import { parseMetadata, type RawTags, type ReadMetadata } from './parse-metadata.ts';

export interface MetadataReader {
  /** Reads a file's own metadata; camera times without an offset are taken in `zone`. Fails: perl-missing. */
  read(file: string, zone: string): Promise<ReadMetadata>;
}

/**
 * A camera's private notes hold none of our fields and are passed over. IIM that does not name its character set is read as UTF-8, which agencies write without saying so (ExifTool FAQ 10).
 */
const READ_ARGUMENTS = ['-fast2', '-G1', '-charset', 'iptc=UTF8', ...allTags.map((tag) => `-${tag}`)];

export function makeMetadataReader(exifTool: ExifToolProcess): MetadataReader {
  return {
    async read(file, zone) {
      const tags: unknown = await exifTool.get().readRaw(file, { readArgs: READ_ARGUMENTS, useMWG: false });
      return parseMetadata(decodeLegacyText(tags as RawTags), zone); // ExifTool answers one object per file
    },
  };
}
