import type { OriginalWords } from '../../../shared/photo/original-words.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { MetadataReader } from './metadata-reader.ts';
import type { ExifToolProcess } from './open-exif-tool.ts';
import type { RawTags } from './parse-metadata.ts';
import { parseRegions, regionTags } from './parse-regions.ts';

export interface OriginalSource {
  readonly exifTool: ExifToolProcess;
  readonly metadataReader: MetadataReader;
  readonly zone: string;
}

const { iptc, faces, orientation } = regionTags;
const REGION_ARGUMENTS = ['-fast2', '-G1', '-struct', `-${iptc}`, `-${faces}`, `-${orientation}#`];

/** What a photo's file says now, as it was read when it came in, and the people and things it has named in the picture. */
export async function readOriginal(
  { exifTool, metadataReader, zone }: OriginalSource,
  file: string,
  photo: Photo,
): Promise<OriginalWords> {
  const { metadata } = await metadataReader.read(file, zone);
  const tags: unknown = await exifTool.get().readRaw(file, { readArgs: REGION_ARGUMENTS, useMWG: false });
  return { metadata, regions: parseRegions(tags as RawTags, photo) }; // ExifTool answers one object per file
}
