import type { ExportFormat } from '../format.ts';
import { makeInlinePictures } from './inline-pictures.ts';
import { lines } from './markup.ts';
import { makePage } from './page.ts';
import { writeArticle } from './write-article.ts';
import { writeRelated } from './write-related.ts';

/** Enough to be read in a mail or a document, and no burden on the clipboard. */
const WIDTHS_PX = { thumbnail: 160, column: 640 } as const;

/** The story as `fragment` writes it, with its photos in it: for the clipboard, which carries no files beside it. */
export const richText: Pick<ExportFormat, 'shape' | 'write'> = {
  shape: 'file',
  write(resolved) {
    const { pictures, photos } = makeInlinePictures(WIDTHS_PX);
    const page = makePage(resolved, pictures);
    return [
      { kind: 'text', path: 'story.html', text: `${lines(writeArticle(page), writeRelated(page))}\n` },
      ...photos(),
    ];
  },
};
