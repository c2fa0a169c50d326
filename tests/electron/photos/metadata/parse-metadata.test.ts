import { describe, expect, it } from 'vitest';
import { decodeLegacyText } from '../../../../electron/photos/metadata/decode-legacy-text.ts';
import { parseMetadata } from '../../../../electron/photos/metadata/parse-metadata.ts';

const zone = 'Asia/Ho_Chi_Minh';
const read = (tags: Readonly<Record<string, unknown>>) => parseMetadata(tags, zone);

describe('parseMetadata', () => {
  it('believes XMP before IIM before EXIF, and passes over what is empty', () => {
    const tags = {
      'XMP-dc:Description': '  ',
      'IPTC:Caption-Abstract': 'Từ IIM',
      'IFD0:ImageDescription': 'Từ EXIF',
      'XMP-photoshop:Credit': 'Từ XMP',
      'IPTC:Credit': 'Từ IIM',
    };
    const { description, creditLine } = read(tags).metadata;
    expect({ description, creditLine }).toEqual({ description: 'Từ IIM', creditLine: 'Từ XMP' });
  });

  it('keeps the lines of a caption, and makes one line of a name', () => {
    const tags = { 'XMP-dc:Description': 'Một\r\nHai\rBa', 'XMP-dc:Creator': 'Quang\n  Thái' };
    const { description, creator } = read(tags).metadata;
    expect({ description, creator }).toEqual({ description: 'Một\nHai\nBa', creator: 'Quang Thái' });
  });

  it('joins several creators, and takes a number for its digits', () => {
    const { creator, headline } = read({ 'XMP-dc:Creator': ['An', '', 'Bình'], 'IPTC:Headline': 1984 }).metadata;
    expect({ creator, headline }).toEqual({ creator: 'An; Bình', headline: '1984' });
  });

  it('composes letters, drops control characters, and keeps markup as the text it is', () => {
    const markup = '<img src=x onerror="alert(1)">';
    const tags = { 'XMP-dc:Description': `Hà Nội\0${markup}`.normalize('NFD'), 'IPTC:City': { lang: 'x' } };
    const { description, city } = read(tags).metadata;
    expect({ description, city }).toEqual({ description: `Hà Nội ${markup}`, city: '' });
  });

  it('cuts a field to what it may hold, never through a character', () => {
    const { description, city } = read({
      'XMP-dc:Description': 'ả'.repeat(65_536),
      'IPTC:City': `${'a'.repeat(99)}😀`,
    }).metadata;
    expect([description.length, city]).toEqual([2000, 'a'.repeat(99)]);
  });

  it('prefers a time of day over a day, then keeps to the order', () => {
    const exif = { 'ExifIFD:DateTimeOriginal': '2022:06:19 08:30:00', 'ExifIFD:OffsetTimeOriginal': '+09:00' };
    const times = [
      read({ 'XMP-photoshop:DateCreated': '2022:06:20', ...exif }),
      read({ 'IPTC:DateCreated': '2022:06:21', 'IPTC:TimeCreated': '10:00:00+07:00', ...exif }),
      read({ 'XMP-photoshop:DateCreated': '2022:06:20' }),
      read({}),
    ];
    expect(times.map(({ takenAt }) => takenAt)).toEqual([
      Date.UTC(2022, 5, 18, 23, 30),
      Date.UTC(2022, 5, 21, 3),
      Date.UTC(2022, 5, 19, 17),
      null,
    ]);
  });
});

describe('decodeLegacyText', () => {
  it('reads what is not UTF-8 as Windows-1252, in lists too', () => {
    const tags = {
      'IPTC:Credit': 'Agence fran\ufffdaise',
      'IPTC:By-line': ['An', 'Ren\ufffd'],
      invalidUtf8Bytes: {
        'IPTC:Credit': Buffer.from('Agence fran\xe7aise', 'latin1'),
        'IPTC:By-line': { 1: Buffer.from('Ren\xe9', 'latin1') },
      },
    };
    expect(decodeLegacyText(tags)).toMatchObject({
      'IPTC:Credit': 'Agence française',
      'IPTC:By-line': ['An', 'René'],
    });
  });

  it('drops the half letter another program left at the end of a full IIM field', () => {
    const whole = Buffer.from('Báo Tuổi trẻ Thủ đô/Quang Thế');
    const tags = { 'IPTC:Credit': '?', invalidUtf8Bytes: { 'IPTC:Credit': whole.subarray(0, -1) } };
    expect(decodeLegacyText(tags)['IPTC:Credit']).toBe('Báo Tuổi trẻ Thủ đô/Quang Th');
  });
});
