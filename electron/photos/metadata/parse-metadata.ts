import { cleanLine, cleanText } from '../../../shared/base/clean-text.ts';
import { type PhotoFieldName, type PhotoMetadata, photoFieldNames, photoFields } from '../../../shared/photo/photo.ts';
import { fieldTags, takenTags } from './metadata-tags.ts';
import { parseCameraTime } from './parse-camera-time.ts';

export interface ReadMetadata {
  readonly metadata: PhotoMetadata;
  readonly takenAt: number | null;
}

/** Tags by group and name, as ExifTool gives them; a value may be anything a file can claim. */
export type RawTags = Readonly<Record<string, unknown>>;

/** Takes a photo's fields out of its tags. Everything is text, cut to what the field may hold; what is not there is ''. */
export function parseMetadata(tags: RawTags, zone: string): ReadMetadata {
  const fields = photoFieldNames.map((name) => [name, readField(tags, name)]);
  return {
    metadata: Object.fromEntries(fields) as PhotoMetadata, // one entry per name
    takenAt: readTaken(tags, zone),
  };
}

const fieldsOfLines: readonly PhotoFieldName[] = [
  'description',
  'altTextAccessibility',
  'instructions',
  'rightsUsageTerms',
];

function readField(tags: RawTags, name: PhotoFieldName): string {
  const clean = fieldsOfLines.includes(name) ? cleanLines : cleanLine;
  const found = fieldTags[name].map((tag) => clean(toText(tags[tag]))).find((text) => text.length > 0) ?? '';
  return cut(found, photoFields[name].longest);
}

/** A time of day is worth more than a place in the order: some desks keep only the day in XMP. */
function readTaken(tags: RawTags, zone: string): number | null {
  const texts = takenTags.map((names) => names.map((tag) => cleanLine(toText(tags[tag]))).join(' '));
  const withTimeOfDay = texts.filter((text) => /\d[ T]\d\d:\d\d/.test(text));
  for (const text of [...withTimeOfDay, ...texts]) {
    const taken = parseCameraTime(text, zone);
    if (taken !== null) return taken;
  }
  return null;
}

function toText(value: unknown): string {
  if (Array.isArray(value)) {
    const texts = value.map(toText);
    return texts.filter((text) => text.trim().length > 0).join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function cleanLines(text: string): string {
  return cleanText(text.replace(/\r\n?/g, '\n')).trim();
}

/** Never in the middle of a surrogate pair. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
