import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** 24 megapixels, as the newsroom's cameras make them. */
const WIDTH_PX = 6000;
const HEIGHT_PX = 4000;

/** A JPEG of six megabytes with the grain of a photo, lying on its side, with a camera's EXIF. */
export async function makeCameraPhoto(): Promise<Buffer> {
  const grain = sharp({
    create: {
      width: 750,
      height: 500,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
  return sharp(await grain.png().toBuffer())
    .resize(WIDTH_PX, HEIGHT_PX, { kernel: 'cubic' })
    .jpeg({ quality: 90 })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'NIKON CORPORATION', Model: 'NIKON Z 9', Artist: 'Galley' },
        IFD2: { ExposureTime: '1/200', DateTimeOriginal: '2022:06:19 08:30:00' },
      },
    })
    .toBuffer();
}

/** A card with so many photos, each another file by a comment of its own (JPEG, COM segment). */
export async function makeCard(folder: string, count: number): Promise<readonly string[]> {
  const photo = await makeCameraPhoto();
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const comment = Buffer.from([0xff, 0xfe, 0, 6, 0, 0, index >> 8, index & 255]);
    const file = path.join(folder, `DSC_${String(index).padStart(4, '0')}.JPG`);
    writeFileSync(file, Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]));
    return file;
  });
}
