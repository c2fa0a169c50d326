import { foldForIndex, foldText } from '../../../shared/base/fold-text.ts';
import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import { noCrops, type PhotoCrops } from '../../../shared/photo/crops.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { PhotoState } from '../../../shared/photo/photo-edit.ts';
import { emptyMetadata, type PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { type PhotoGap, photoGaps } from '../../../shared/photo/photo-filter.ts';
import { noRights, type PhotoRights, rightsEnd } from '../../../shared/photo/rights.ts';

/** A photo as its row holds it. */
export interface PhotoRow {
  readonly id: string;
  readonly rev: number;
  readonly digest: string;
  readonly format: Photo['format'];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
  readonly fileName: string;
  readonly addedAt: number;
  readonly takenAt: number | null;
  readonly camera: string;
  readonly batchId: string | null;
  readonly metadata: string;
  readonly colour: number;
  readonly isTagged: number;
  readonly rating: number;
  readonly rights: string;
  readonly crops: string;
  readonly withdrawnAt: number | null;
  readonly withdrawnBy: string;
  readonly withdrawnReason: string;
  readonly useCount: number;
}

export const photoColumns = `photo.id, rev, digest, format, width_px AS widthPx, height_px AS heightPx, size_bytes AS sizeBytes,
  file_name AS fileName, added_at AS addedAt, taken_at AS takenAt, camera, batch_id AS batchId, metadata, colour, is_tagged AS isTagged,
  rating, rights, crops, withdrawn_at AS withdrawnAt, withdrawn_by AS withdrawnBy, withdrawn_reason AS withdrawnReason,
  (SELECT count(*) FROM story_photo WHERE story_photo.photo_id = photo.id) AS useCount`;

export function toPhoto(row: PhotoRow): Photo {
  const { metadata, colour, isTagged, rights, crops, withdrawnAt, withdrawnBy, withdrawnReason, ...record } = row;
  return {
    ...record,
    metadata: { ...emptyMetadata, ...(JSON.parse(metadata) as Partial<PhotoMetadata>) }, // written by stateColumns
    colour: colourClasses[colour]?.id ?? 'none',
    isTagged: isTagged === 1,
    rights: { ...noRights, ...(JSON.parse(rights) as Partial<PhotoRights>) }, // written by stateColumns
    crops: { ...noCrops, ...(JSON.parse(crops) as Partial<PhotoCrops>) }, // written by stateColumns
    withdrawal: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy, reason: withdrawnReason },
  };
}

/** The columns a person's work fills, and those derived from them. */
export function stateColumns(state: PhotoState) {
  const { metadata, colour, isTagged, rating, rights, crops, withdrawal } = state;
  return {
    metadata: JSON.stringify(filledOnly(metadata)),
    colour: Math.max(
      0,
      colourClasses.findIndex(({ id }) => id === colour),
    ),
    isTagged: isTagged ? 1 : 0,
    rating,
    rights: JSON.stringify(rights),
    rightsEnd: rightsEnd(rights),
    crops: JSON.stringify(crops),
    withdrawnAt: withdrawal?.at ?? null,
    withdrawnBy: withdrawal?.by ?? '',
    withdrawnReason: withdrawal?.reason ?? '',
    gaps: gapBits(findGaps(state)),
  };
}

/** Names in the order people count: `IMG_2` before `IMG_10`. */
export function nameKey(fileName: string): string {
  return foldText(fileName).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** What a photo is found by: all of its own words, and its file's name. */
export function photoWords({ fileName, metadata }: Pick<Photo, 'fileName' | 'metadata'>): string {
  return foldForIndex([fileName, ...Object.values(filledOnly(metadata))].join(' '));
}

function findGaps({ metadata, rights }: PhotoState): readonly PhotoGap[] {
  const { description, creditLine, creator, altTextAccessibility, digitalSourceType } = metadata;
  const lacking: Readonly<Record<PhotoGap, boolean>> = {
    caption: description === '',
    credit: creditLine === '' && creator === '',
    alt: altTextAccessibility === '',
    sourceType: digitalSourceType === '',
    rights: rights.category === null,
  };
  return gapOrder.filter((gap) => lacking[gap]);
}

const gapOrder = Object.keys(photoGaps) as readonly PhotoGap[]; // Object.keys forgets the key type

/** The bits of the `gaps` column. */
export function gapBits(gaps: readonly PhotoGap[]): number {
  return gaps.reduce((bits, gap) => bits | (1 << gapOrder.indexOf(gap)), 0);
}

function filledOnly(metadata: PhotoMetadata): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(metadata).filter(([, text]) => text !== ''));
}
