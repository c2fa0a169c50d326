import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openExifTool } from '../../../../electron/photos/metadata/open-exif-tool.ts';
import { dressFiles } from '../../../../electron/photos/metadata/write-metadata.ts';
import { openPhotoStore, type PhotoStore } from '../../../../electron/photos/open-photo-store.ts';
import type { Photo } from '../../../../shared/photo/photo.ts';
import { publishedMetadata } from '../../../../shared/photo/published-metadata.ts';
import { makeArchive, makeFolder } from '../../../builders/archive.ts';
import { readTags } from '../../../builders/debian-exiftool.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makeJpeg, withMetadata } from '../../../builders/photo.ts';

const caption = 'Phó Bí thư Thường trực Thành ủy\nphát biểu tại lễ kỷ niệm';
const credit = 'Nguyễn Thị Phương Thảo – Báo TTTĐ';
const captured = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';

/** A photo as a camera and an agency leave it: with its place, its serial numbers, and more fields than are published. */
async function addPhoto(): Promise<{ readonly store: PhotoStore; readonly photo: Photo }> {
  const store = openPhotoStore({ archive: makeArchive() });
  onTestFinished(() => store.close());
  const bytes = await withMetadata(await makeJpeg({ widthPx: 1000, heightPx: 700, orientation: 6 }), {
    'XMP-dc:Description': caption,
    'XMP-dc:Creator': ['Quang Thái', 'Lam Dương'],
    'XMP-photoshop:Credit': credit,
    'XMP-dc:Rights': '© 2022 Báo Tuổi trẻ Thủ đô',
    'XMP-iptcCore:AltTextAccessibility': 'Một người đứng trên bục',
    'XMP-iptcExt:DigitalSourceType': captured,
    'XMP-plus:DataMining#': 'DMI-PROHIBITED-AIMLTRAINING',
    'XMP-iptcExt:AISystemUsed': 'Máy vẽ',
    'XMP-photoshop:Instructions': 'Không dùng trước 18h',
    GPSLatitude: 21.03,
    GPSLatitudeRef: 'N',
    GPSLongitude: 105.85,
    GPSLongitudeRef: 'E',
    SerialNumber: '6012345',
    Make: 'NIKON CORPORATION',
  });
  const { outcome } = await store.addFile({ bytes, fileName: 'lễ.jpg' });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  return { store, photo: outcome.photo };
}

const wanted = [
  { widthPx: 640, format: 'jpeg' },
  { widthPx: 640, format: 'webp' },
  { widthPx: 640, format: 'avif' },
] as const;

describe('a published photo', () => {
  it('says its caption, makers, credit, copyright, alt text, source type and data mining to another program, in JPEG, WebP and AVIF', async () => {
    const { store, photo } = await addPhoto();
    const files = await store.published(photo, wanted, {
      metadata: publishedMetadata(photo, null),
      keepLocation: false,
    });
    for (const file of files) {
      const tags = readTags(file);
      expect(tags).toMatchObject({
        'XMP-dc:Description': caption,
        'XMP-dc:Creator': ['Quang Thái', 'Lam Dương'],
        'XMP-photoshop:Credit': credit,
        'XMP-dc:Rights': '© 2022 Báo Tuổi trẻ Thủ đô',
        'XMP-iptcCore:AltTextAccessibility': 'Một người đứng trên bục',
        'XMP-iptcExt:DigitalSourceType': captured,
      });
      expect(JSON.stringify(tags)).toMatch(/DMI-PROHIBITED-AIMLTRAINING|Prohibited for AI\/ML training/);
      const leaked = Object.keys(tags).filter((tag) => /GPS|Serial|Make|Instructions|ExifIFD/.test(tag));
      expect(leaked).toEqual([]);
    }
  });

  it('has IIM beside XMP in a JPEG, in UTF-8, its 32 octets cut between two letters', async () => {
    const { store, photo } = await addPhoto();
    const [jpeg = ''] = await store.published(photo, wanted.slice(0, 1), {
      metadata: publishedMetadata(photo, null),
      keepLocation: false,
    });
    const tags = readTags(jpeg);
    expect(tags).toMatchObject({
      'IPTC:CodedCharacterSet': 'UTF8',
      'IPTC:Caption-Abstract': caption,
      'IPTC:By-line': ['Quang Thái', 'Lam Dương'],
    });
    const short = String(tags['IPTC:Credit']);
    expect(credit.startsWith(short)).toBe(true);
    expect([Buffer.byteLength(short) <= 32, Buffer.byteLength(short) > 28]).toEqual([true, true]);
  });

  it('takes from the story what the photo does not say, and nothing in its place', () => {
    const placed = { caption: 'Của bài', alt: 'Thay thế của bài', credit: '' };
    const metadata = { description: 'Của ảnh', altTextAccessibility: '' };
    const photo = { metadata } as unknown as Photo; // the two fields that matter here
    expect(publishedMetadata(photo, placed)).toMatchObject({
      description: 'Của ảnh',
      altTextAccessibility: 'Thay thế của bài',
    });
  });

  it('says where it was taken only when the newsroom wants that, and still no serial number', async () => {
    const { store, photo } = await addPhoto();
    const metadata = publishedMetadata(photo, null);
    const [file = ''] = await store.published(photo, wanted.slice(0, 1), { metadata, keepLocation: true });
    const tags = Object.keys(readTags(file));
    expect(tags).toContain('GPS:GPSLatitude');
    expect(tags.filter((tag) => /Serial|Make/.test(tag))).toEqual([]);
  });

  it('is refused when it carries what is not on the list', async () => {
    const { store, photo } = await addPhoto();
    const file = path.join(makeFolder(), 'a.jpg');
    copyFileSync(store.originalPath(photo), file); // a file that was not stripped
    const exifTool = openExifTool();
    onTestFinished(() => exifTool.close());
    const dressing = dressFiles(exifTool, { files: [file], metadata: { description: 'x' }, locationFrom: null });
    expect(await asyncFailureOf(() => dressing)).toBe('photo-metadata-unproved');
  });

  it('is made once for the same words, and again for others', async () => {
    const { store, photo } = await addPhoto();
    const dress = { metadata: publishedMetadata(photo, null), keepLocation: false };
    const once = await store.published(photo, wanted, dress);
    expect(await store.published(photo, wanted, dress)).toEqual(once);
    const metadata = { ...dress.metadata, description: 'Chú thích mới' };
    expect((await store.published(photo, wanted, { ...dress, metadata }))[0]).not.toBe(once[0]);
  });
});
