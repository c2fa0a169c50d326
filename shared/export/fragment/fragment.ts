import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { lines } from '../html/markup.ts';
import { makePage } from '../html/page.ts';
import { writeArticle } from '../html/write-article.ts';
import { writeRelated } from '../html/write-related.ts';

export const fragment: ExportFormat = {
  id: 'fragment',
  label: { en: 'HTML fragment', vi: 'Đoạn HTML' },
  description: {
    en: 'A folder with fragment.html, the story alone (headline to related stories, no style) for a page of another system, and its photos in assets/.',
    vi: 'Một thư mục gồm fragment.html, chỉ phần bài (từ tít đến đọc thêm, không kèm kiểu trình bày) để đưa vào trang của hệ thống khác, và ảnh trong assets/.',
  },
  shape: 'folder',
  ending: '-fragment',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish, resolved.publication.pictureFormats);
    const page = makePage(resolved, pictures);
    return [
      { kind: 'text', path: 'fragment.html', text: `${lines(writeArticle(page), writeRelated(page))}\n` },
      ...files(),
    ];
  },
};
