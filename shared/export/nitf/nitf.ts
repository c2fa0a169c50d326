import type { ExportFormat } from '../format.ts';
import { makeFolderPictures } from '../html/folder-pictures.ts';
import { makePage } from '../html/page.ts';
import { xmlDocument } from '../xml.ts';
import { writeNitf } from './write-nitf.ts';

export const nitf: ExportFormat = {
  id: 'nitf',
  label: { en: 'NITF 3.6', vi: 'NITF 3.6' },
  description: {
    en: 'A folder with story.nitf.xml (IPTC NITF 3.6) and its photos in assets/; for agencies and older news systems.',
    vi: 'Một thư mục gồm story.nitf.xml (IPTC NITF 3.6) và ảnh trong assets/; cho hãng tin và hệ thống tin đời cũ.',
  },
  shape: 'folder',
  ending: '-nitf',
  write(resolved, wish) {
    const { pictures, files } = makeFolderPictures(wish);
    const text = xmlDocument(writeNitf(makePage(resolved, pictures)));
    return [{ kind: 'text', path: 'story.nitf.xml', text }, ...files()];
  },
};
