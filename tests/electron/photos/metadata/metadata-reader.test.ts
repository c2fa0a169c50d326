import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type MetadataReader, openMetadataReader } from '../../../../electron/photos/metadata/metadata-reader.ts';
import { emptyMetadata, type PhotoMetadata } from '../../../../shared/photo/photo-fields.ts';
import { makeFolder } from '../../../builders/archive.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makeJpeg, withMetadata } from '../../../builders/photo.ts';

function openReader(): MetadataReader {
  const reader = openMetadataReader();
  onTestFinished(() => reader.close());
  return reader;
}

function write(bytes: Uint8Array): string {
  const folder = path.join(makeFolder(), 'Ảnh lễ kỷ niệm');
  mkdirSync(folder);
  const file = path.join(folder, 'Quang Thái 01.jpg');
  writeFileSync(file, bytes);
  return file;
}

async function read(bytes: Uint8Array): Promise<PhotoMetadata> {
  return (await openReader().read(write(bytes), 'Asia/Ho_Chi_Minh')).metadata;
}

const small = { widthPx: 64, heightPx: 48 };
const caption = 'Phó Bí thư Thường trực Thành ủy\nphát biểu tại lễ kỷ niệm';

describe('the metadata reader', () => {
  it('reads every field an agency writes, in XMP and in IIM', async () => {
    const written = await withMetadata(await makeJpeg(small), {
      'XMP-dc:Description': caption,
      'XMP-iptcCore:AltTextAccessibility': 'Một người đứng trên bục',
      'XMP-dc:Creator': ['Quang Thái', 'Lam Dương'],
      'IPTC:Credit': 'Báo Tuổi trẻ Thủ đô',
      'XMP-dc:Rights': '© Báo Tuổi trẻ Thủ đô',
      'IPTC:Source': 'TTTĐ',
      'IPTC:Headline': 'Lễ kỷ niệm',
      'IPTC:SpecialInstructions': 'Không dùng trước 18h',
      'XMP-xmpRights:UsageTerms': 'Chỉ dùng cho bản tin',
      'IPTC:City': 'Hà Nội',
      'IPTC:Country-PrimaryLocationName': 'Việt Nam',
      'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
    expect(await read(written)).toEqual({
      ...emptyMetadata,
      description: caption,
      altTextAccessibility: 'Một người đứng trên bục',
      creator: 'Quang Thái; Lam Dương',
      creditLine: 'Báo Tuổi trẻ Thủ đô',
      copyrightNotice: '© Báo Tuổi trẻ Thủ đô',
      source: 'TTTĐ',
      headline: 'Lễ kỷ niệm',
      instructions: 'Không dùng trước 18h',
      rightsUsageTerms: 'Chỉ dùng cho bản tin',
      city: 'Hà Nội',
      country: 'Việt Nam',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
  });

  it('reads IIM that does not name its character set, whether it is UTF-8 or Windows-1252', async () => {
    const jpeg = await makeJpeg(small);
    const vietnamese = { 'IPTC:Caption-Abstract': 'Đường phố Hà Nội' };
    const utf8 = await withMetadata(jpeg, vietnamese, ['-charset', 'iptc=UTF8']);
    const french = { 'IPTC:Caption-Abstract': 'Défilé à Orléans' };
    const windows = await withMetadata(jpeg, french, ['-charset', 'iptc=Latin']);
    expect([(await read(utf8)).description, (await read(windows)).description]).toEqual([
      'Đường phố Hà Nội',
      'Défilé à Orléans',
    ]);
  });

  it('takes hostile metadata for text, and cuts it', async () => {
    const markup = '<script>alert(1)</script>';
    const hostile = await withMetadata(await makeJpeg(small), {
      'EXIF:ImageDescription': `${markup}${'ả'.repeat(20_000)}`,
      'EXIF:Artist': `An ${markup}`,
      'XMP-photoshop:City': 'x'.repeat(60_000),
    });
    const { description, creator, city } = await read(hostile);
    expect([description.startsWith(markup), description.length, creator, city.length]).toEqual([
      true,
      2000,
      `An ${markup}`,
      100,
    ]);
  });

  it('finds nothing in a picture that says nothing', async () => {
    const bare = await openReader().read(write(await makeJpeg(small)), 'Asia/Ho_Chi_Minh');
    expect([Object.values(bare.metadata).join(''), bare.takenAt]).toEqual(['', null]);
  });

  it('says that Perl is missing before it starts anything', async () => {
    const reader = openMetadataReader({ searchPath: '/nowhere' });
    expect(await asyncFailureOf(() => reader.read('photo.jpg', 'UTC'))).toBe('perl-missing');
  });
});
