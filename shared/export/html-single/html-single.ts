import type { ExportFormat, InlinePhoto } from '../format.ts';
import { makePageContext, type PictureSource } from '../html/page-context.ts';
import { writePage } from '../html/write-page.ts';

/** Wide enough for the page's column on a sharp screen, once in the file. */
const WIDTH_PX = 1280;

export const htmlSingle: ExportFormat = {
  id: 'html-single',
  label: { en: 'Web page (one file)', vi: 'Trang web (một tệp)' },
  description: {
    en: 'One .html file with photos and style inside it; for mail and chat.',
    vi: 'Một tệp .html chứa sẵn ảnh và kiểu trình bày; tiện gửi thư, gửi tin nhắn.',
  },
  shape: 'file',
  extension: '.html',
  write(resolved) {
    const photos = new Map<string, InlinePhoto>();
    const pictures: PictureSource = {
      widths: (photo) => [Math.min(WIDTH_PX, photo.widthPx)],
      address(photo, widthPx) {
        const token = `galley-photo:${photo.id}:${widthPx}`;
        photos.set(token, { kind: 'inline-photo', token, photoId: photo.id, widthPx, format: 'jpeg' });
        return token;
      },
    };
    const text = writePage(makePageContext(resolved, pictures), `<style>\n${resolved.theme.css}</style>`);
    return [{ kind: 'text', path: 'story.html', text }, ...photos.values()];
  },
};
