import { readLines } from '../../document/read-document.ts';
import type { Check } from '../check.ts';

export const bodyMissing: Check = {
  id: 'body-missing',
  message: { en: 'The story has no text.', vi: 'Bài chưa có nội dung.' },
  find: ({ story }) =>
    readLines(story.body).every((line) => line.trim() === '')
      ? [{ grade: 'stop', at: { kind: 'block', block: 0 } }]
      : [],
};
