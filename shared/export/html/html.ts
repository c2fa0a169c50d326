import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from './folder-pictures.ts';
import { element } from './markup.ts';
import { makePage } from './page.ts';
import { writePage } from './write-page.ts';

export const html: ExportFormat = {
  id: 'html',
  label: { en: 'Web page (folder)', vi: 'Trang web (thư mục)' },
  description: {
    en: 'A folder with index.html and its photos and style in assets/.',
    vi: 'Một thư mục gồm index.html, ảnh và kiểu trình bày trong assets/.',
  },
  shape: 'folder',
  ending: '',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish, resolved.publication.pictureFormats);
    const styles = `assets/page-${resolved.theme.digest.slice(0, 16)}.css`;
    const text = writePage(makePage(resolved, pictures), element('link', { rel: 'stylesheet', href: styles }));
    return [
      { kind: 'text', path: 'index.html', text },
      { kind: 'text', path: styles, text: resolved.theme.css },
      ...files(),
    ];
  },
};
