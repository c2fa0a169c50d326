import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import { originalPath } from '../../../electron/photos/media-path.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { fillPhotos } from '../../builders/photo-rows.ts';

/** Real pictures that all the photos share, by hard links under their own names. */
const PICTURES = 12;
/** More links to one file than this are refused by some file systems. */
const MOST_LINKS = 30_000;

/** An archive of so many photos, each with its row, its words and its file. */
export async function makeSheetArchive(folder: string, count: number): Promise<string> {
  const archiveFolder = path.join(folder, `sheet-${count}`);
  createArchive(archiveFolder);
  const pictures = await Promise.all(
    Array.from({ length: PICTURES }, async (_, seed) => {
      const file = path.join(folder, `picture-${count}-${seed}.jpg`);
      writeFileSync(file, await makeJpeg({ seed, widthPx: 1200, heightPx: 800 }));
      return file;
    }),
  );
  const archive = openArchive(archiveFolder, { mode: 'write' });
  try {
    const ids = archive.transaction(() =>
      fillPhotos(archive, count, { description: 'Công nhân vào ca sáng ở Hà Nội' }),
    );
    for (const [index, id] of ids.entries()) {
      const target = originalPath(archiveFolder, archive.photos.get(id));
      mkdirSync(path.dirname(target), { recursive: true });
      const picture = pictures[index % PICTURES] ?? '';
      if (index < MOST_LINKS * PICTURES) linkSync(picture, target);
      else copyFileSync(picture, target);
    }
  } finally {
    archive.close();
  }
  return archiveFolder;
}
