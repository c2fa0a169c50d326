// Draws resources/icons/icon.svg in the sizes and containers that Linux, Windows and macOS want. Run by hand after a
// change of the drawing: `npx node tools/draw-icons.mjs`. The results are checked in.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { root } from './setup/project.mjs';

const folder = path.join(root, 'resources/icons');
const drawing = readFileSync(path.join(folder, 'icon.svg'));

/** Apple's names for a PNG of a size; the ones beginning at ic11 are for screens of double density. */
const ICNS_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 };
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const PNG_SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];

for (const size of PNG_SIZES) writeFileSync(path.join(folder, `${size}x${size}.png`), await draw(size));
writeFileSync(path.join(folder, 'icon.ico'), await makeIco());
writeFileSync(path.join(folder, 'icon.icns'), await makeIcns());

function draw(size) {
  const density = Math.max(72, Math.ceil((72 * size) / 256)); // enough dots before it is scaled down
  return sharp(drawing, { density }).resize(size, size).png({ compressionLevel: 9, palette: false }).toBuffer();
}

/** ICO: a 6-byte header, a 16-byte entry for each image, then the images, which may be PNG since Windows Vista. */
async function makeIco() {
  const images = await Promise.all(ICO_SIZES.map(draw));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, image] of images.entries()) {
    const entry = 6 + 16 * index;
    const side = ICO_SIZES[index] % 256; // 0 stands for 256
    header.writeUInt8(side, entry);
    header.writeUInt8(side, entry + 1);
    header.writeUInt16LE(1, entry + 4); // colour planes
    header.writeUInt16LE(32, entry + 6); // bits a pixel
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  }
  return Buffer.concat([header, ...images]);
}

/** ICNS: `icns` and the whole length, then for each image its type, its length with this head, and the PNG. */
async function makeIcns() {
  const chunks = await Promise.all(
    Object.entries(ICNS_TYPES).map(async ([type, size]) => chunk(type, await draw(size))),
  );
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
