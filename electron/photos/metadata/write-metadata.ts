import type { WriteTags } from 'exiftool-vendored';
import { fail } from '../../../shared/bridge/failure.ts';
import { getPhotoField, type PhotoFieldName, splitList } from '../../../shared/photo/photo-fields.ts';
import { iimValues, type PublishedMetadata, publishedFields } from '../../../shared/photo/published-metadata.ts';
import type { ExifToolProcess } from './open-exif-tool.ts';
import type { RawTags } from './parse-metadata.ts';

export interface FilesToDress {
  /** Files without any metadata, of one photo. */
  readonly files: readonly string[];
  readonly metadata: PublishedMetadata;
  /** The original whose GPS position is to be copied, when the newsroom wants that; else null. */
  readonly locationFrom: string | null;
}

/** XMP is the master; IIM, which only JPEG has, is written beside it in UTF-8 that says so. */
const WRITE_ARGUMENTS = ['-overwrite_original', '-m', '-codedcharacterset=UTF8'];

/**
 * Writes a photo's published fields into its files, reads every file back and compares: all that was written is there,
 * and nothing else is. Fails: perl-missing, photo-metadata-unproved.
 */
export async function dressFiles(
  exifTool: ExifToolProcess,
  { files, metadata, locationFrom }: FilesToDress,
): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  const location = locationFrom === null ? [] : ['-tagsFromFile', locationFrom, '-GPS:all'];
  await exifTool.get().write(first, makeTags(metadata), { writeArgs: [...WRITE_ARGUMENTS, ...location, ...others] });
  for (const file of files) {
    const tags: unknown = await exifTool.get().readRaw(file, { readArgs: READ_ARGUMENTS, useMWG: false });
    const problem = findDifference(tags as RawTags, metadata, locationFrom !== null); // ExifTool answers one object per file
    if (problem !== null) throw fail('photo-metadata-unproved', { problem });
  }
}

/** Everything there is, as it is stored and not in English words. */
const READ_ARGUMENTS = ['-G1', '-a', '-n'];

function makeTags(metadata: PublishedMetadata): WriteTags {
  const tags: Record<string, string | readonly string[]> = {};
  for (const name of publishedFields) {
    const text = metadata[name];
    if (text === undefined) continue;
    const { iim, kind } = getPhotoField(name);
    tags[storedTag(name)] = kind === 'list' ? splitList(text) : storedValue(name, text);
    if (iim !== undefined) tags[iim.tag] = iimValues(name, text) ?? [];
  }
  return tags as WriteTags; // grouped names, which the type does not list
}

/** A `#` gives ExifTool the value as it is stored. */
function storedTag(name: PhotoFieldName): string {
  const { xmp } = getPhotoField(name);
  return name === 'dataMining' ? `${xmp.tag}#` : xmp.tag;
}

/** ExifTool leaves the address of the vocabulary out. */
function storedValue(name: PhotoFieldName, text: string): string {
  return name === 'dataMining' ? text.replace(/^.*\//, '') : text;
}

/** What a file may hold besides the fields: the container's own facts, and what belongs to the fields. */
const CONTAINER =
  /^(SourceFile$|errors$|warnings$|(ExifTool|System|File|JFIF|RIFF|Composite|MWG|APP14|XMP-x|Meta|QuickTime):)/;
const BESIDE_FIELDS = [
  'IPTC:EnvelopeRecordVersion',
  'IPTC:CodedCharacterSet',
  'IPTC:ApplicationRecordVersion',
  'Photoshop:IPTCDigest',
];
const LOCATION = /^(GPS:|IFD0:(XResolution|YResolution|ResolutionUnit|YCbCrPositioning)$|ExifIFD:)/;

function findDifference(tags: RawTags, metadata: PublishedMetadata, hasLocation: boolean): string | null {
  const allowed = new Set(BESIDE_FIELDS);
  for (const name of publishedFields) {
    const text = metadata[name];
    if (text === undefined) continue;
    const { xmp, iim, kind } = getPhotoField(name);
    allowed.add(xmp.tag);
    const wanted = kind === 'list' ? splitList(text) : [storedValue(name, text)];
    if (!isSame(tags[xmp.tag], wanted)) return `${xmp.tag} is not what was written`;
    if (iim === undefined) continue;
    allowed.add(iim.tag);
    if (tags[iim.tag] !== undefined && !isSame(tags[iim.tag], iimValues(name, text) ?? []))
      return `${iim.tag} is not what was written`;
  }
  const stray = Object.keys(tags).find(
    (tag) => !CONTAINER.test(tag) && !allowed.has(tag) && !(hasLocation && LOCATION.test(tag)),
  );
  return stray === undefined ? null : `${stray} should not be there`;
}

function isSame(found: unknown, wanted: readonly string[]): boolean {
  const values: readonly unknown[] = Array.isArray(found) ? found : [found];
  return values.length === wanted.length && values.every((value, index) => String(value) === wanted[index]);
}
