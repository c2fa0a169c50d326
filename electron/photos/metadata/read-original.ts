import type { OriginalWords } from '../../../shared/photo/original-words.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { MetadataReader } from './metadata-reader.ts';
import { parseRegions, regionTags } from './parse-regions.ts';

export interface OriginalSource {
  readonly metadataReader: MetadataReader;
  readonly zone: string;
}

const { iptc, faces, orientation } = regionTags;
const REGION_ARGUMENTS = ['-fast2', '-G1', '-struct', `-${iptc}`, `-${faces}`, `-${orientation}#`];

/** What a photo's file says now, as it was read when it came in, and the people and things it has named in the picture. */
export async function readOriginal(
  { metadataReader, zone }: OriginalSource,
  file: string,
  photo: Photo,
): Promise<OriginalWords> {
  const { metadata } = await metadataReader.read(file, zone, photo.fileName);
  const tags = await metadataReader.ask(file, REGION_ARGUMENTS, photo.fileName);
  return { metadata, regions: parseRegions(tags, photo) };
}
