// Draws the sample photos of photos.json and writes their metadata: `npx node resources/sample/draw-photos.mjs [FILE…]`.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { develop } from './scene/develop.mjs';

const MOST_BYTES = 150_000;

const here = import.meta.dirname;
const { photos, ...common } = JSON.parse(readFileSync(path.join(here, 'photos.json'), 'utf8'));
const wanted = process.argv.slice(2);
const exifTool = new ExifTool({ maxProcs: 1 });
try {
  for (const photo of photos) {
    if (wanted.length === 0 || wanted.includes(photo.file)) await drawPhoto(photo);
  }
} finally {
  await exifTool.end();
}

async function drawPhoto(photo) {
  const { scene } = await import(`./scene/${photo.scene}.mjs`);
  const picture = await develop(scene());
  const file = path.join(here, 'photos', photo.file);
  writeFileSync(file, await encode(picture));
  await exifTool.write(file, metadataOf(photo), {
    writeArgs: ['-overwrite_original', '-codedcharacterset=utf8'],
    useMWG: false,
  });
  process.stdout.write(
    `${photo.file}: ${picture.width} × ${picture.height}, ${Math.round(statSync(file).size / 1000)} kB\n`,
  );
}

/** The best quality that stays small enough for a repository. */
async function encode({ pixels, width, height }) {
  for (let quality = 86; quality > 40; quality -= 3) {
    const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (jpeg.length < MOST_BYTES) return jpeg;
  }
  throw new Error('This picture cannot be made small enough');
}

/** IIM for old tools beside XMP, as the IPTC Photo Metadata Standard maps them. */
function metadataOf(photo) {
  const [day, time] = photo.dateCreated.split(' ');
  return {
    'XMP-dc:Description': photo.description,
    'IPTC:Caption-Abstract': photo.description,
    'XMP-iptcCore:AltTextAccessibility': photo.altText,
    'XMP-photoshop:Headline': photo.headline,
    'IPTC:Headline': photo.headline,
    'XMP-dc:Creator': [common.creator],
    'IPTC:By-line': [common.creator],
    'XMP-photoshop:Credit': common.creditLine,
    'IPTC:Credit': common.creditLine,
    'XMP-dc:Rights': common.copyrightNotice,
    'IPTC:CopyrightNotice': common.copyrightNotice,
    'XMP-photoshop:City': photo.city,
    'IPTC:City': photo.city,
    'XMP-photoshop:Country': photo.country,
    'IPTC:Country-PrimaryLocationName': photo.country,
    'XMP-photoshop:DateCreated': photo.dateCreated,
    'IPTC:DateCreated': day,
    'IPTC:TimeCreated': time,
    'XMP-iptcExt:DigitalSourceType': common.digitalSourceType,
  };
}
