import type { ColourClass } from './colour-classes.ts';
import { noCrops, type PhotoCrops } from './crops.ts';
import type { PhotoMetadata } from './photo-fields.ts';
import { type PictureFormat, pictureExtension } from './picture-formats.ts';
import { noRights, type PhotoRights } from './rights.ts';

/** The file formats Galley stores and shows. */
export const photoFormats = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  tiff: 'image/tiff',
  avif: 'image/avif',
} as const;
export type PhotoFormat = keyof typeof photoFormats;

/** A file that is kept as it came, though nothing here can decode it, so that it is not lost and can be converted later. */
export const keptFormats = { heic: 'image/heic' } as const;

/** A photo of the archive. The file is kept under its digest and never changed. */
export interface Photo {
  readonly id: string;
  /** Counts every change of the record. */
  readonly rev: number;
  /** SHA-256 of the original file, in hex. */
  readonly digest: string;
  readonly format: PhotoFormat | keyof typeof keptFormats;
  /** Upright size: after the EXIF orientation is applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
  readonly fileName: string;
  readonly addedAt: number;
  readonly takenAt: number | null;
  /** Maker and model as EXIF has them; '' when no camera is named. */
  readonly camera: string;
  /** The ingest it came with; null when it was added alone. */
  readonly batchId: string | null;
  readonly metadata: PhotoMetadata;
  readonly colour: ColourClass;
  readonly isTagged: boolean;
  /** 0, not rated, to 5. */
  readonly rating: number;
  readonly rights: PhotoRights;
  readonly crops: PhotoCrops;
  /** Set when the photo was withdrawn everywhere. */
  readonly withdrawal: PhotoWithdrawal | null;
  /** How many stories place it. */
  readonly useCount: number;
}

export interface PhotoWithdrawal {
  readonly at: number;
  readonly by: string;
  readonly reason: string;
}

/** False for what is only kept: it has no renditions and is not shown. */
export function isShown({ format }: Photo): boolean {
  return format in photoFormats;
}

/** What a photo has before anybody has worked on it. */
export const untouched = {
  rev: 1,
  camera: '',
  batchId: null,
  colour: 'none',
  isTagged: false,
  rating: 0,
  rights: noRights,
  crops: noCrops,
  withdrawal: null,
  useCount: 0,
} as const satisfies Partial<Photo>;

/** The widths a photo is served in; never larger than the photo itself. */
export const renditionWidths = [320, 640, 960, 1280, 1600, 2048] as const;

/** `/media/<digest>/640.jpg`: the address of a rendition on a door's own origin. */
export function renditionPath(digest: string, widthPx: number, format: PictureFormat = 'jpeg'): string {
  return `/media/${digest}/${widthPx}.${pictureExtension(format)}`;
}

export function renditionWidthsFor(photo: Pick<Photo, 'widthPx'>): readonly number[] {
  const fitting = renditionWidths.filter((width) => width < photo.widthPx);
  const largest = Math.min(photo.widthPx, renditionWidths[renditionWidths.length - 1] ?? photo.widthPx);
  return fitting[fitting.length - 1] === largest ? fitting : [...fitting, largest];
}
