import { readLines } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

export const bodyMissing: Check = {
  id: 'body-missing',
  title: { en: 'Text', vi: 'Nội dung' },
  message: { en: 'The story has no text.', vi: 'Bài chưa có nội dung.' },
  why: { en: 'An empty page must not go out.', vi: 'Không để trang trống ra ngoài.' },
  isFinal: true,
  find: ({ story }) =>
    readLines(story.body).every((line) => line.trim() === '')
      ? [{ grade: 'stop', at: { kind: 'block', block: 0 } }]
      : [],
};
