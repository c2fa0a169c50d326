import type { PhotoFieldName } from '../../../shared/photo/photo.ts';

/** Where a field may stand, in the order it is believed: XMP, then IIM, then EXIF (IPTC Photo Metadata Standard 2025.1). */
export const fieldTags: Readonly<Record<PhotoFieldName, readonly string[]>> = {
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

/** When the photo was taken; the parts of one entry make one time. */
export const takenTags: readonly (readonly string[])[] = [
  ['XMP-photoshop:DateCreated'],
  ['IPTC:DateCreated', 'IPTC:TimeCreated'],
  ['ExifIFD:DateTimeOriginal', 'ExifIFD:OffsetTimeOriginal'],
];

export const allTags: readonly string[] = [...Object.values(fieldTags), ...takenTags].flat();
