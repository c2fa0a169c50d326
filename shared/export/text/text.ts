import type { ExportFormat } from '../format.ts';
import { makeAbsentPictures } from '../html/absent-pictures.ts';
import { makePage } from '../html/page.ts';
import { writeText } from './write-text.ts';

export const text: ExportFormat = {
  id: 'text',
  label: { en: 'Plain text', vi: 'Văn bản thuần' },
  description: {
    en: 'One .txt file with all the words of the page, captions in their places; for reading out, mail and chat.',
    vi: 'Một tệp .txt có đủ chữ của trang, chú thích ảnh ở đúng chỗ; để đọc, gửi thư, gửi tin nhắn.',
  },
  shape: 'file',
  ending: '.txt',
  write: (resolved) => [{ kind: 'text', path: 'story.txt', text: writeText(makePage(resolved, makeAbsentPictures())) }],
};
