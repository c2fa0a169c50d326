import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { makeJpeg, makePicture, makePngBomb, pngChunk } from './photo.ts';

const small = { widthPx: 300, heightPx: 200 };
const picture = () => makePicture(small);
const script = Buffer.from('<script>alert(1)</script>');

/** A file that means harm, or that harm came to. */
export interface HostilePhoto {
  readonly title: string;
  readonly make: () => Promise<Buffer> | Buffer;
}

/** A JPEG segment, at most 65,533 bytes of content (ITU T.81, B.1.1.4). */
function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

async function jpegWith(...pieces: readonly Buffer[]): Promise<Buffer> {
  const jpeg = await makeJpeg(small);
  return Buffer.concat([jpeg.subarray(0, 2), ...pieces, jpeg.subarray(2)]);
}

/** Another value in the header of a JPEG's first frame (SOF0 to SOF2; B.2.2). */
async function jpegOfSize(widthPx: number, heightPx: number): Promise<Buffer> {
  const jpeg = await makeJpeg(small);
  const frame = [0xc0, 0xc1, 0xc2].map((marker) => jpeg.indexOf(Buffer.from([0xff, marker]))).find((at) => at > 0) ?? 0;
  jpeg.writeUInt16BE(heightPx, frame + 5);
  jpeg.writeUInt16BE(widthPx, frame + 7);
  return jpeg;
}

/** A progressive JPEG whose scans come again and again. */
async function jpegOfScans(times: number): Promise<Buffer> {
  const jpeg = await picture().jpeg({ progressive: true }).toBuffer();
  const scan = jpeg.lastIndexOf(Buffer.from([0xff, 0xda]));
  const last = jpeg.subarray(scan, jpeg.length - 2);
  return Buffer.concat([
    jpeg.subarray(0, jpeg.length - 2),
    ...Array.from({ length: times }, () => last),
    jpeg.subarray(-2),
  ]);
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

/** A little-endian TIFF directory; `next` is where the following one stands, 0 for none. */
function directory(entries: readonly Entry[], next: number, claimed = entries.length): Buffer {
  const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
  bytes.writeUInt16LE(claimed, 0);
  for (const [index, { tag, type, count, value }] of entries.entries()) {
    const at = 2 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  bytes.writeUInt32LE(next, bytes.length - 4);
  return bytes;
}

const TIFF_HEAD = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);

function exif(...pieces: readonly Buffer[]): Buffer {
  return segment(0xe1, Buffer.concat([EXIF, TIFF_HEAD, ...pieces]));
}

const ONE_PIXEL: readonly Entry[] = [
  { tag: 0x0100, type: 4, count: 1, value: 1 },
  { tag: 0x0101, type: 4, count: 1, value: 1 },
  { tag: 0x0102, type: 3, count: 1, value: 8 },
  { tag: 0x0103, type: 3, count: 1, value: 1 },
  { tag: 0x0106, type: 3, count: 1, value: 1 },
  { tag: 0x0111, type: 4, count: 1, value: 4 },
  { tag: 0x0117, type: 4, count: 1, value: 1 },
];

function tiffOfPages(count: number, after: (at: number, size: number) => number): Buffer {
  const size = 2 + ONE_PIXEL.length * 12 + 4;
  const pages = Array.from({ length: count }, (_, index) => directory(ONE_PIXEL, after(8 + index * size, size)));
  return Buffer.concat([TIFF_HEAD, ...pages]);
}

function tiffOfSize(widthPx: number, heightPx: number): Buffer {
  const sized = ONE_PIXEL.map((entry) =>
    entry.tag === 0x0100 ? { ...entry, value: widthPx } : entry.tag === 0x0101 ? { ...entry, value: heightPx } : entry,
  );
  return Buffer.concat([TIFF_HEAD, directory(sized, 0)]);
}

const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

function xmp(text: string): Buffer {
  return segment(0xe1, Buffer.concat([XMP, Buffer.from(text)]));
}

function rdf(inside: string, before = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>${before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${inside}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
  return rdf('&l9;', `<!DOCTYPE x [<!ENTITY l0 "ha">${levels.join('')}]>`);
}

/** An IIM record of Photoshop's resource 0x0404, whose data sets are `records`. */
function iim(records: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length);
  const resource = Buffer.concat([Buffer.from('8BIM\u0004\u0004\0\0', 'latin1'), size, records]);
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]));
}

async function pngWith(...chunks: readonly Buffer[]): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

function textBomb(type: string, head: string): Buffer {
  const packed = deflateSync(Buffer.alloc(100_000_000));
  return pngChunk(type, Buffer.concat([Buffer.from(head, 'latin1'), packed]));
}

/** Frames of one pixel, each with its own place (GIF89a, 20). */
function gifOfFrames(count: number): Buffer {
  const head = Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
  ]);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([head, ...Array.from({ length: count }, () => frame), Buffer.from([0x3b])]);
}

function gifOfSize(side: number): Buffer {
  const gif = gifOfFrames(1);
  for (const at of [6, 8, 24, 26]) gif.writeUInt16LE(side, at);
  return gif;
}

function cut(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

async function changed(made: Promise<Buffer>, change: (bytes: Buffer) => void): Promise<Buffer> {
  const bytes = Buffer.from(await made);
  change(bytes);
  return bytes;
}

const webp = () => picture().webp().toBuffer();
const avif = () => picture().avif({ effort: 0 }).toBuffer();
const lies = (at: number) => (bytes: Buffer) => bytes.writeUInt32LE(0xffff_fff0, at);

/** What must be refused, by the reason people are told. Nothing of it may stay in the archive. */
export const refusedPhotos: Readonly<Record<string, readonly HostilePhoto[]>> = {
  'photo-svg': [{ title: 'a drawing', make: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
  'unreadable-photo': [
    { title: 'a page', make: () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>') },
    { title: 'a zip archive', make: () => Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaa', 'latin1') },
    { title: 'a bitmap of Windows', make: () => Buffer.from('BM\0\0\0\0\0\0\0\0', 'latin1') },
    { title: 'a PDF', make: () => Buffer.from('%PDF-1.7\n1 0 obj') },
    { title: 'PostScript', make: () => Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) run') },
    { title: 'an ImageMagick script', make: () => Buffer.from('push graphic-context\nfill url(https://a.example/)') },
    { title: 'nothing but 0xff', make: () => Buffer.alloc(1000, 0xff) },
  ],
  'photo-too-large': [
    { title: 'a PNG of 900 megapixels in 100 kB', make: () => makePngBomb(30_000) },
    { title: 'a JPEG that claims 65,500 pixels a side', make: () => jpegOfSize(65_500, 65_500) },
    { title: 'a TIFF that claims a million pixels a side', make: () => tiffOfSize(1_000_000, 1_000_000) },
    { title: 'a GIF that claims 65,535 pixels a side', make: () => gifOfSize(65_535) },
  ],
  'photo-damaged': [
    { title: 'half a JPEG', make: async () => cut(await makeJpeg(small), 0.5) },
    { title: 'half a PNG', make: async () => cut(await picture().png().toBuffer(), 0.5) },
    { title: 'half a WebP', make: async () => cut(await webp(), 0.5) },
    { title: 'half a TIFF', make: async () => cut(await picture().tiff().toBuffer(), 0.5) },
    { title: 'half an AVIF', make: async () => cut(await avif(), 0.5) },
    {
      title: 'a JPEG cut short under an end mark',
      make: async () => Buffer.concat([cut(await makeJpeg(small), 0.33), Buffer.from([0xff, 0xd9])]),
    },
    {
      title: 'a script behind the first bytes of a JPEG',
      make: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), script]),
    },
    { title: 'a script that begins as a GIF', make: () => Buffer.from('GIF89a/*  */=alert(1)//') },
    { title: 'a JPEG that claims no height', make: () => jpegOfSize(300, 0) },
    { title: 'a PNG without its picture', make: async () => cut(await picture().png().toBuffer(), 0.01) },
    { title: 'a WebP whose picture claims four gigabytes', make: () => changed(webp(), lies(16)) },
    { title: 'a scan that comes a thousand times', make: () => jpegOfScans(1000) },
    { title: 'a WebP whose length is a lie', make: () => changed(webp(), lies(4)) },
    { title: 'a HEIC that says no size', make: () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1', 'latin1') },
  ],
};

/** What is strange but a photo: it is taken as the picture it is, and its words are words. */
export const takenPhotos: readonly HostilePhoto[] = [
  { title: 'a page behind the end', make: async () => Buffer.concat([await makeJpeg(small), script]) },
  {
    title: 'a zip archive behind the end',
    make: async () => Buffer.concat([await makeJpeg(small), Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]),
  },
  {
    title: 'a PDF behind the end',
    make: async () => Buffer.concat([await makeJpeg(small), Buffer.from('%PDF-1.7\n')]),
  },
  { title: 'a page in the comment', make: () => jpegWith(segment(0xfe, Buffer.from(`<html>${script.toString()}`))) },
  {
    title: 'eight megabytes of application data',
    make: () => jpegWith(...Array.from({ length: 130 }, () => segment(0xef, Buffer.alloc(64_000)))),
  },
  {
    title: 'a picture one pixel high',
    make: () =>
      sharp({ create: { width: 20_000, height: 1, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  },
  { title: 'XMP with a billion laughs', make: () => jpegWith(xmp(billionLaughs())) },
  {
    title: 'XMP that names a file of the system',
    make: () => jpegWith(xmp(rdf('&p;', '<!DOCTYPE x [<!ENTITY p SYSTEM "file:///etc/passwd">]>'))),
  },
  { title: 'XMP that never ends', make: () => jpegWith(xmp(rdf('<a>').slice(0, -90))) },
  {
    title: 'ten megabytes of XMP',
    make: () => jpegWith(...Array.from({ length: 160 }, () => xmp(rdf('x'.repeat(64_000))))),
  },
  {
    title: 'a caption of 60,000 letters of control and direction',
    make: () => jpegWith(xmp(rdf('\u202e\u200b'.repeat(10_000)))),
  },
  {
    title: 'IIM whose data claims four gigabytes',
    make: () => jpegWith(iim(Buffer.from([0x1c, 2, 120, 0x80, 4, 255, 255, 255, 255, 65]))),
  },
  { title: 'IIM that ends in its own head', make: () => jpegWith(iim(Buffer.from([0x1c, 2, 120, 0, 200, 65, 66]))) },
  {
    title: 'a Photoshop block whose length is negative',
    make: () =>
      jpegWith(segment(0xed, Buffer.from('Photoshop 3.0\x008BIM\u0004\u0004\0\0\xff\xff\xff\xf0A', 'latin1'))),
  },
  { title: 'an EXIF directory that follows itself', make: () => jpegWith(exif(directory([], 8))) },
  {
    title: 'an EXIF directory inside itself',
    make: () => jpegWith(exif(directory([{ tag: 0x8769, type: 4, count: 1, value: 8 }], 0))),
  },
  {
    title: 'EXIF words before the start of the file',
    make: () => jpegWith(exif(directory([{ tag: 0x010e, type: 2, count: 4000, value: 0xffff_fff0 }], 0xffff_fff0))),
  },
  {
    title: 'EXIF words of four gigabytes',
    make: () => jpegWith(exif(directory([{ tag: 0x010e, type: 2, count: 0xffff_ffff, value: 26 }], 0))),
  },
  {
    title: 'an EXIF directory of 65,535 entries that are not there',
    make: () => jpegWith(exif(directory([], 0, 65_535))),
  },
  {
    title: 'an orientation nobody knows',
    make: () => jpegWith(exif(directory([{ tag: 0x0112, type: 3, count: 1, value: 65_535 }], 0))),
  },
  {
    title: 'a colour profile of noise',
    make: () => jpegWith(segment(0xe2, Buffer.from(`ICC_PROFILE\0\u0001\u0001${'noise'.repeat(100)}`, 'latin1'))),
  },
  { title: 'PNG text that unpacks to 100 MB', make: () => pngWith(textBomb('zTXt', 'Description\0\0')) },
  { title: 'a PNG colour profile that unpacks to 100 MB', make: () => pngWith(textBomb('iCCP', 'profile\0\0')) },
  { title: 'PNG XMP that unpacks to 100 MB', make: () => pngWith(textBomb('iTXt', 'XML:com.adobe.xmp\0\u0001\0\0\0')) },
  { title: 'a GIF of 100,000 frames', make: () => gifOfFrames(100_000) },
  { title: 'a TIFF directory that follows itself', make: () => tiffOfPages(1, (at) => at) },
];

/** Photos whose words would take minutes to read. */
export const endlessPhotos: readonly HostilePhoto[] = [
  {
    title: 'XMP nested five thousand deep',
    make: () => jpegWith(xmp(rdf(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`))),
  },
  { title: 'a TIFF of 100,000 directories', make: () => tiffOfPages(100_000, (at, size) => at + size) },
];
