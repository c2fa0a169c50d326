import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { makePageContext } from '../html/page-context.ts';
import { writeArticle } from '../html/write-article.ts';

export const fragment: ExportFormat = {
  id: 'fragment',
  label: { en: 'HTML fragment', vi: 'Đoạn HTML' },
  description: {
    en: 'A folder with fragment.html, the story alone to be put into a page of another system, and its photos in assets/.',
    vi: 'Một thư mục gồm fragment.html, chỉ phần bài để đưa vào trang của hệ thống khác, và ảnh trong assets/.',
  },
  shape: 'folder',
  write(resolved) {
    const { pictures, files } = makeFolderPictures();
    return [
      { kind: 'text', path: 'fragment.html', text: writeArticle(makePageContext(resolved, pictures)) },
      ...files(),
    ];
  },
};
