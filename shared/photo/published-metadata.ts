import { cutOctets } from '../base/cut-octets.ts';
import type { Photo } from './photo.ts';
import { getPhotoField, type PhotoFieldName, splitList } from './photo-fields.ts';

/** All that a published file says of its photo. What is not on this list stays in the archive. */
export const publishedFields = [
  'description',
  'altTextAccessibility',
  'extDescrAccessibility',
  'creator',
  'creditLine',
  'copyrightNotice',
  'rightsUsageTerms',
  'webStatementOfRights',
  'licensorName',
  'licensorUrl',
  'dataMining',
  'otherConstraints',
  'digitalSourceType',
  'aiSystemUsed',
  'aiSystemVersionUsed',
] as const satisfies readonly PhotoFieldName[];

export type PublishedMetadata = Readonly<Partial<Record<(typeof publishedFields)[number], string>>>;

/** What a story says of a photo where the photo itself says nothing. */
export interface PlacedWords {
  readonly caption: string;
  readonly alt: string;
  readonly credit: string;
}

/** The photo's own words, those of the story where it has none; only what is filled. */
export function publishedMetadata({ metadata }: Photo, placed: PlacedWords | null): PublishedMetadata {
  const own = publishedFields.map((name) => [name, metadata[name]] as const);
  const others = { description: placed?.caption, altTextAccessibility: placed?.alt, creditLine: placed?.credit };
  const words = { ...others, ...Object.fromEntries(own.filter(([, text]) => text !== '')) };
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

/** A field as the older IIM holds it: each value cut to its octets on the border of a character. Null where IIM has no such field. */
export function iimValues(name: PhotoFieldName, text: string): readonly string[] | null {
  const { iim, kind } = getPhotoField(name);
  if (iim === undefined) return null;
  const values = kind === 'list' ? splitList(text) : [text];
  return values.map((value) => cutOctets(value, iim.octets));
}
