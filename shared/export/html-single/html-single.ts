import type { ExportFormat } from '../format.ts';
import { makeInlinePictures } from '../html/inline-pictures.ts';
import { styleElement } from '../html/markup.ts';
import { makePage } from '../html/page.ts';
import { writePage } from '../html/write-page.ts';

/** Wide enough for the page's column on a sharp screen, once in the file; thumbnails have their own size. */
const WIDTHS_PX = { thumbnail: 320, column: 1280 } as const;

export const htmlSingle: ExportFormat = {
  id: 'html-single',
  label: { en: 'Web page (one file)', vi: 'Trang web (một tệp)' },
  description: {
    en: 'One .html file with photos and style inside it; for mail and chat.',
    vi: 'Một tệp .html chứa sẵn ảnh và kiểu trình bày; tiện gửi thư, gửi tin nhắn.',
  },
  shape: 'file',
  ending: '.html',
  write(resolved) {
    const { pictures, photos } = makeInlinePictures(WIDTHS_PX);
    const text = writePage(makePage(resolved, pictures), styleElement(resolved.theme.css));
    return [{ kind: 'text', path: 'index.html', text }, ...photos()];
  },
};
