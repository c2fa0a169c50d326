import { getPhotoField, type PhotoFieldName, photoFieldNames } from '../../../shared/photo/photo-fields.ts';

/** Where a field may stand, in the order it is believed: XMP, then IIM, then EXIF (IPTC Photo Metadata Standard 2025.1). */
export function tagsOf(name: PhotoFieldName): readonly string[] {
  const { xmp, iim, exif } = getPhotoField(name);
  return [xmp.tag, iim?.tag, exif].filter((tag) => tag !== undefined);
}

/** When the photo was taken; the parts of one entry make one time. */
export const takenTags: readonly (readonly string[])[] = [
  ['XMP-photoshop:DateCreated'],
  ['IPTC:DateCreated', 'IPTC:TimeCreated'],
  ['ExifIFD:DateTimeOriginal', 'ExifIFD:OffsetTimeOriginal'],
];

export const cameraTags = { maker: 'IFD0:Make', model: 'IFD0:Model', exposure: 'ExifIFD:ExposureTime' } as const;

/** `#`: the value as it is stored, not ExifTool's English words for it. */
export const allTags: readonly string[] = [
  ...new Set([...photoFieldNames.flatMap(tagsOf), ...takenTags.flat(), ...Object.values(cameraTags)]),
].map((tag) => (tag === getPhotoField('dataMining').xmp.tag ? `${tag}#` : tag));
