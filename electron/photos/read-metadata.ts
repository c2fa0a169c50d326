import type { ExifTool } from 'exiftool-vendored';
import { cleanText } from '../../shared/base/clean-text.ts';
import { type PhotoFieldName, type PhotoMetadata, photoFieldNames, photoFields } from '../../shared/photo/photo.ts';
import { parseCameraTime } from './parse-camera-time.ts';

export interface ReadMetadata {
  readonly metadata: PhotoMetadata;
  readonly takenAt: number | null;
}

/** Where a field may stand, in the order it is believed: XMP, then IIM, then EXIF (IPTC Photo Metadata Standard 2025.1). */
const sources: Readonly<Record<PhotoFieldName, readonly string[]>> = {
  description: ['XMP-dc:Description', 'IPTC:Caption-Abstract', 'IFD0:ImageDescription'],
  altTextAccessibility: ['XMP-iptcCore:AltTextAccessibility'],
  creator: ['XMP-dc:Creator', 'IPTC:By-line', 'IFD0:Artist'],
  creditLine: ['XMP-photoshop:Credit', 'IPTC:Credit'],
  copyrightNotice: ['XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright'],
  source: ['XMP-photoshop:Source', 'IPTC:Source'],
  headline: ['XMP-photoshop:Headline', 'IPTC:Headline'],
  instructions: ['XMP-photoshop:Instructions', 'IPTC:SpecialInstructions'],
  rightsUsageTerms: ['XMP-xmpRights:UsageTerms'],
  city: ['XMP-photoshop:City', 'IPTC:City'],
  country: ['XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName'],
  digitalSourceType: ['XMP-iptcExt:DigitalSourceType'],
};

const takenSources = [
  ['XMP-photoshop:DateCreated'],
  ['IPTC:DateCreated', 'IPTC:TimeCreated'],
  ['ExifIFD:DateTimeOriginal', 'ExifIFD:OffsetTimeOriginal'],
];

/** Reads a file's metadata through a running ExifTool. What is not there is ''; times without a zone are taken in `zone`. */
export async function readMetadata(exifTool: ExifTool, file: string, zone: string): Promise<ReadMetadata> {
  const tags = await exifTool.readRaw(file, { readArgs: ['-G1', '-fast', '-n'] });
  const found = tags as unknown as Readonly<Record<string, unknown>>; // keys carry their group: ExifTool's own types do not
  const metadata = Object.fromEntries(photoFieldNames.map((name) => [name, readField(found, name)])) as PhotoMetadata; // one entry per name
  return { metadata, takenAt: readTaken(found, zone) };
}

function readField(tags: Readonly<Record<string, unknown>>, name: PhotoFieldName): string {
  for (const source of sources[name]) {
    const text = toText(tags[source]);
    if (text.length > 0) return text.slice(0, photoFields[name].longest);
  }
  return '';
}

function readTaken(tags: Readonly<Record<string, unknown>>, zone: string): number | null {
  for (const names of takenSources) {
    const taken = parseCameraTime(names.map((name) => toText(tags[name])).join(' '), zone);
    if (taken !== null) return taken;
  }
  return null;
}

function toText(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(toText)
      .filter((text) => text.length > 0)
      .join(', ');
  if (typeof value === 'string' || typeof value === 'number') return cleanText(String(value)).trim();
  return '';
}
