import { cleanText } from '../../base/clean-text.ts';
import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { makePage } from '../html/page.ts';
import { makeNinjs } from './make-ninjs.ts';

export const ninjs: ExportFormat = {
  id: 'ninjs',
  label: { en: 'ninjs 3.1', vi: 'ninjs 3.1' },
  description: {
    en: 'A folder with story.ninjs.json (IPTC ninjs 3.1, JSON) and its photos in assets/; for other systems.',
    vi: 'Một thư mục gồm story.ninjs.json (IPTC ninjs 3.1, JSON) và ảnh trong assets/; cho hệ thống khác.',
  },
  shape: 'folder',
  ending: '-ninjs',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish);
    const clean = (_: string, part: unknown) => (typeof part === 'string' ? cleanText(part) : part);
    const text = `${JSON.stringify(makeNinjs(makePage(resolved, pictures)), clean, 2)}\n`;
    return [{ kind: 'text', path: 'story.ninjs.json', text }, ...files()];
  },
};
