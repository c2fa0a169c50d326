import { describe, expect, it } from 'vitest';
import { makeFolderPictures } from '../../../../shared/export/html/folder-pictures.ts';
import { writePicture } from '../../../../shared/export/html/write-picture.ts';
import { makePhoto } from '../../../builders/story.ts';

const photo = { ...makePhoto(), digest: 'a1'.repeat(32), widthPx: 600, heightPx: 400 };
const look = { alt: 'Chợ nổi', sizes: '100vw', isFirst: false };
const name = 'assets/a1a1a1a1a1a1a1a1';

describe('a picture of a page', () => {
  it('offers what the publication chose before JPEG, the smallest first', () => {
    const { pictures, files } = makeFolderPictures(undefined, ['avif', 'webp']);
    expect(writePicture(photo, pictures, look)).toBe(
      `<picture><source type="image/avif" srcset="${name}-320.avif 320w, ${name}-600.avif 600w" sizes="100vw">` +
        `<source type="image/webp" srcset="${name}-320.webp 320w, ${name}-600.webp 600w" sizes="100vw">` +
        `<img src="${name}-600.jpg" srcset="${name}-320.jpg 320w, ${name}-600.jpg 600w" sizes="100vw" width="600" height="400" ` +
        'alt="Chợ nổi" loading="lazy" decoding="async"></picture>',
    );
    expect(files().map(({ format, widthPx }) => `${widthPx} ${format}`)).toEqual([
      '600 jpeg',
      '320 jpeg',
      '320 avif',
      '600 avif',
      '320 webp',
      '600 webp',
    ]);
  });

  it('is a plain img where the publication wants only JPEG', () => {
    expect(writePicture(photo, makeFolderPictures().pictures, look)).toMatch(/^<img /);
  });

  it('shows the crop of its slot, no wider than the crop has pixels', () => {
    const { pictures } = makeFolderPictures();
    const square = writePicture(photo, pictures, { ...look, slot: 'square' });
    expect(square).toMatch(/-1ab0005577ps-400\.jpg" srcset="[^"]+" sizes="100vw" width="400" height="400"/);
  });
});
