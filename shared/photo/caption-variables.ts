import { foldText } from '../base/fold-text.ts';
import { formatDay, formatIsoWithOffset } from '../base/format-time.ts';
import type { Text } from '../base/language.ts';
import type { Photo } from './photo.ts';
import { getPhotoField, type PhotoFieldName, photoFieldNames, splitList } from './photo-fields.ts';

/** Where a caption or template is being filled in. */
export interface CaptionPlace {
  readonly photo: Photo;
  /** Counts the photos of the batch from 1. */
  readonly sequence: number;
  /** The event the batch was taken at, as the person named it; else the photo's own. */
  readonly event: string;
  readonly zone: string;
  readonly now: number;
  /** The person at the keyboard. */
  readonly author: string;
}

export interface CaptionVariable {
  /** `{name}` in either language; marks and capitals do not matter. */
  readonly names: Text;
  readonly read: (place: CaptionPlace) => string;
}

/** What `{…}` in a template may stand for, besides the photo's own fields by their standard names and labels. */
export const captionVariables: readonly CaptionVariable[] = [
  { names: { en: 'date', vi: 'ngày' }, read: (place) => formatDay(takenAt(place), place.zone) },
  { names: { en: 'day', vi: 'ngày tháng' }, read: (place) => formatDay(takenAt(place), place.zone).slice(0, 5) },
  { names: { en: 'year', vi: 'năm' }, read: (place) => formatDay(takenAt(place), place.zone).slice(6) },
  { names: { en: 'time', vi: 'giờ' }, read: (place) => clock(takenAt(place), place.zone) },
  { names: { en: 'today', vi: 'hôm nay' }, read: ({ now, zone }) => formatDay(now, zone) },
  { names: { en: 'file', vi: 'tên tệp' }, read: ({ photo }) => photo.fileName.replace(/\.[^.]*$/, '') },
  { names: { en: 'sequence', vi: 'số thứ tự' }, read: ({ sequence }) => String(sequence) },
  { names: { en: 'event', vi: 'sự kiện' }, read: ({ event, photo }) => event || photo.metadata.eventName },
  { names: { en: 'camera', vi: 'máy ảnh' }, read: ({ photo }) => photo.camera },
  { names: { en: 'size', vi: 'cỡ ảnh' }, read: ({ photo }) => `${photo.widthPx}×${photo.heightPx}` },
  { names: { en: 'author', vi: 'người dùng' }, read: ({ author }) => author },
];

/** `{sequence:3}` is padded with zeros to so many digits. */
const VARIABLE = /\{([^{}:\n]{1,60})(?::(\d))?\}/g;

/** The text with its variables filled in. A variable nobody knows stays as it is, so that it is seen. */
export function fillVariables(text: string, place: CaptionPlace): string {
  return text.replace(VARIABLE, (whole, name: string, digits?: string) => {
    const value = readVariable(name, place);
    return value === null ? whole : value.padStart(Number(digits ?? 0), '0');
  });
}

/** The variables of a text that nobody knows. */
export function findUnknownVariables(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter((name) => !known.has(keyOf(name)));
}

function readVariable(name: string, place: CaptionPlace): string | null {
  const found = known.get(keyOf(name));
  return found === undefined ? null : found(place);
}

const known = new Map<string, (place: CaptionPlace) => string>([
  ...photoFieldNames.flatMap((name) => {
    const { label } = getPhotoField(name);
    const read = ({ photo }: CaptionPlace) => showField(name, photo);
    return [name, label.en, label.vi].map((word) => [keyOf(word), read] as const);
  }),
  ...captionVariables.flatMap(({ names, read }) => [names.en, names.vi].map((word) => [keyOf(word), read] as const)),
]);

/** The items of a list are read as people write them in a sentence. */
function showField(name: PhotoFieldName, { metadata }: Photo): string {
  return getPhotoField(name).kind === 'list' ? splitList(metadata[name]).join(', ') : metadata[name];
}

function keyOf(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

function takenAt({ photo }: CaptionPlace): number {
  return photo.takenAt ?? photo.addedAt;
}

function clock(at: number, zone: string): string {
  return formatIsoWithOffset(at, zone).slice(11, 16);
}
