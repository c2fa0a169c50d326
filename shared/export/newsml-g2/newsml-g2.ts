import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { makePage, type PhotoFigure } from '../html/page.ts';
import { xmlDocument } from '../xml.ts';
import { writeNewsMessage } from './write-item.ts';
import { writePhotoItem } from './write-photo-item.ts';
import { writeTextItem } from './write-text-item.ts';

export const newsmlG2: ExportFormat = {
  id: 'newsml-g2',
  label: { en: 'NewsML-G2 2.35', vi: 'NewsML-G2 2.35' },
  description: {
    en: 'A folder with story.newsml.xml (IPTC NewsML-G2 2.35, the text as NITF, an item for each photo) and the photos in assets/; for news agencies.',
    vi: 'Một thư mục gồm story.newsml.xml (IPTC NewsML-G2 2.35, phần chữ theo NITF, mỗi ảnh một mục) và ảnh trong assets/; cho hãng tin.',
  },
  shape: 'folder',
  ending: '-newsml-g2',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish);
    const page = makePage(resolved, pictures);
    const photos = [...firstPlacements(page.figures).values()].map((figure) => writePhotoItem(figure, page));
    const { story, publication } = resolved;
    const text = xmlDocument(writeNewsMessage(story.updatedAt, publication, [writeTextItem(page), ...photos]));
    return [{ kind: 'text', path: 'story.newsml.xml', text }, ...files()];
  },
};

/** A photo that is placed twice is one item. */
function firstPlacements(figures: readonly PhotoFigure[]): ReadonlyMap<string, PhotoFigure> {
  const first = new Map<string, PhotoFigure>();
  for (const figure of figures) if (!first.has(figure.photo.id)) first.set(figure.photo.id, figure);
  return first;
}
