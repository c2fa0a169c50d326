import { cleanLine } from '../../../shared/base/clean-text.ts';
import { formatIsoWithOffset } from '../../../shared/base/format-time.ts';
import { parseCameraTime } from '../../../shared/photo/parse-camera-time.ts';
import { sourceType } from '../../../shared/photo/photo-choices.ts';
import { cleanField } from '../../../shared/photo/photo-edit.ts';
import {
  getPhotoField,
  joinList,
  type PhotoFieldName,
  type PhotoMetadata,
  photoFieldNames,
} from '../../../shared/photo/photo-fields.ts';
import { cameraTags, tagsOf, takenTags } from './metadata-tags.ts';

export interface ReadMetadata {
  readonly metadata: PhotoMetadata;
  readonly takenAt: number | null;
  /** Maker and model; '' when the file names no camera. */
  readonly camera: string;
}

/** Tags by group and name, as ExifTool gives them; a value may be anything a file can claim. */
export type RawTags = Readonly<Record<string, unknown>>;

/** Takes a photo's fields out of its tags. Everything is text, cut to what the field may hold; what is not there is ''. */
export function parseMetadata(tags: RawTags, zone: string): ReadMetadata {
  const taken = readTaken(tags, zone);
  const fields = Object.fromEntries(photoFieldNames.map((name) => [name, readField(tags, name)])) as PhotoMetadata; // one entry per name
  const camera = readCamera(tags);
  return {
    metadata: {
      ...fields,
      dateCreated: taken?.text ?? '',
      dataMining: fields.dataMining === '' ? '' : fields.dataMining.replace(/^(?!https?:)/, PLUS_VOCABULARY),
      digitalSourceType: fields.digitalSourceType || presumeSource(tags, camera),
    },
    takenAt: taken?.at ?? null,
    camera,
  };
}

/** ExifTool leaves it out of what it reads. */
const PLUS_VOCABULARY = 'http://ns.useplus.org/ldf/vocab/';

function readField(tags: RawTags, name: PhotoFieldName): string {
  const texts = tagsOf(name).map((tag) => cleanField(name, toText(tags[tag], getPhotoField(name).kind === 'list')));
  return texts.find((text) => text.length > 0) ?? '';
}

interface TakenTime {
  readonly at: number;
  /** The field's own form of it, no more exact than it was. */
  readonly text: string;
}

/** A time of day is worth more than a place in the order: some desks keep only the day in XMP. */
function readTaken(tags: RawTags, zone: string): TakenTime | null {
  const texts = takenTags.map((names) => names.map((tag) => cleanLine(toText(tags[tag], false))).join(' '));
  const withTimeOfDay = texts.filter((text) => /\d[ T]\d\d:\d\d/.test(text));
  for (const text of [...withTimeOfDay, ...texts]) {
    const at = parseCameraTime(text, zone);
    if (at !== null) return { at, text: withTimeOfDay.includes(text) ? formatIsoWithOffset(at, zone) : dayOf(text) };
  }
  return null;
}

function dayOf(text: string): string {
  return text.trim().slice(0, 10).replaceAll(':', '-');
}

/** `NIKON CORPORATION` and `NIKON Z 9` are one camera: a maker that the model already names is not said twice. */
function readCamera(tags: RawTags): string {
  const maker = cleanLine(toText(tags[cameraTags.maker], false)).slice(0, 100);
  const model = cleanLine(toText(tags[cameraTags.model], false)).slice(0, 100);
  const brand = maker.split(' ')[0] ?? '';
  return model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${maker} ${model}`.trim();
}

/** A file with a camera and an exposure time in it, and no word about its origin, was captured by that camera. */
function presumeSource(tags: RawTags, camera: string): string {
  const hasExposure = toText(tags[cameraTags.exposure], false) !== '';
  return camera !== '' && hasExposure ? sourceType('digitalCapture') : '';
}

function toText(value: unknown, isList: boolean): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const texts = items.map((item) => toText(item, false));
    return isList ? joinList(texts) : texts.filter((text) => text.trim().length > 0).join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
