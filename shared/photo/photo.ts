import type { Text } from '../base/language.ts';

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

/**
 * The photo's own metadata, named as in IPTC Photo Metadata Standard 2025.1. `description` is the caption. The
 * labels are the newsroom's words.
 */
export const photoFields = {
  description: { label: { en: 'Caption', vi: 'Chú thích' }, longest: 2000 },
  altTextAccessibility: { label: { en: 'Alt text', vi: 'Văn bản thay thế' }, longest: 2000 },
  creator: { label: { en: 'Creator', vi: 'Tác giả ảnh' }, longest: 200 },
  creditLine: { label: { en: 'Credit', vi: 'Ghi nguồn' }, longest: 300 },
  copyrightNotice: { label: { en: 'Copyright', vi: 'Bản quyền' }, longest: 500 },
  source: { label: { en: 'Source', vi: 'Nguồn' }, longest: 200 },
  headline: { label: { en: 'Headline', vi: 'Tiêu đề ảnh' }, longest: 300 },
  instructions: { label: { en: 'Instructions', vi: 'Chỉ dẫn, hạn chế' }, longest: 1000 },
  rightsUsageTerms: { label: { en: 'Usage terms', vi: 'Điều kiện sử dụng' }, longest: 1000 },
  city: { label: { en: 'City', vi: 'Thành phố' }, longest: 100 },
  country: { label: { en: 'Country', vi: 'Quốc gia' }, longest: 100 },
  digitalSourceType: { label: { en: 'Digital source type', vi: 'Nguồn gốc số' }, longest: 300 },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly longest: number }>>;

export type PhotoFieldName = keyof typeof photoFields;
export const photoFieldNames = Object.keys(photoFields) as readonly PhotoFieldName[]; // Object.keys forgets the key type

export type PhotoMetadata = Readonly<Record<PhotoFieldName, string>>;

/** A photo of the archive. The file is kept under its digest and never changed. */
export interface Photo {
  readonly id: string;
  /** SHA-256 of the original file, in hex. */
  readonly digest: string;
  readonly format: PhotoFormat;
  /** Upright size: after the EXIF orientation is applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
  readonly fileName: string;
  readonly addedAt: number;
  readonly takenAt: number | null;
  readonly metadata: PhotoMetadata;
}

/** The widths a photo is served in; never larger than the photo itself. */
export const renditionWidths = [320, 640, 960, 1280, 1600, 2048] as const;

/** `/media/<digest>/640.jpg`: the address of a rendition on a door's own origin. */
export function renditionPath(digest: string, widthPx: number): string {
  return `/media/${digest}/${widthPx}.jpg`;
}

export function renditionWidthsFor(photo: Photo): readonly number[] {
  const fitting = renditionWidths.filter((width) => width < photo.widthPx);
  const largest = Math.min(photo.widthPx, renditionWidths[renditionWidths.length - 1] ?? photo.widthPx);
  return fitting[fitting.length - 1] === largest ? fitting : [...fitting, largest];
}
