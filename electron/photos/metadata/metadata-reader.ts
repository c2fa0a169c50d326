import { fail } from '../../../shared/bridge/failure.ts';
import { decodeLegacyText } from './decode-legacy-text.ts';
import { allTags } from './metadata-tags.ts';
import { openExifTool } from './open-exif-tool.ts';
import { parseMetadata, type RawTags, type ReadMetadata } from './parse-metadata.ts';

export interface MetadataReader {
  /**
   * Reads a file's own metadata; camera times without an offset are taken in `zone`. `name` is what people know the file
   * by. Fails: perl-missing, photo-metadata-unreadable.
   */
  read(file: string, zone: string, name?: string): Promise<ReadMetadata>;
  /** What ExifTool answers about the file to these arguments. Fails as `read` does. */
  ask(file: string, readArgs: readonly string[], name: string): Promise<RawTags>;
  close(): Promise<void>;
}

/**
 * A camera's private notes hold none of our fields and are passed over. IIM that does not name its character set is read as UTF-8, which agencies write without saying so (ExifTool FAQ 10).
 */
const READ_ARGUMENTS = ['-fast2', '-G1', '-charset', 'iptc=UTF8', ...allTags.map((tag) => `-${tag}`)];

/** A photo takes some ten milliseconds. Words nested thousands deep, or a hundred thousand directories, take minutes. */
const LONGEST_READ_MS = 20_000;

/** Reads by a process of its own: a file made to keep it busy is given up, and keeps nobody from writing. */
export function openMetadataReader(
  wish: { readonly longestMs?: number; readonly searchPath?: string } = {},
): MetadataReader {
  const exifTool = openExifTool({ longestMs: LONGEST_READ_MS, ...wish });
  const ask = (file: string, readArgs: readonly string[], name: string) =>
    readTags(() => exifTool.get().readRaw(file, { readArgs: [...readArgs], useMWG: false }), name);
  return {
    read: async (file, zone, name = file) =>
      parseMetadata(decodeLegacyText(await ask(file, READ_ARGUMENTS, name)), zone),
    ask,
    close: () => exifTool.close(),
  };
}

async function readTags(read: () => Promise<unknown>, path: string): Promise<RawTags> {
  try {
    return (await read()) as RawTags; // ExifTool answers one object per file
  } catch (error) {
    if (error instanceof Error && error.name === 'TaskTimeoutError') throw fail('photo-metadata-unreadable', { path });
    throw error;
  }
}
