import type { Check } from '../check.ts';

export const bylineMissing: Check = {
  id: 'byline-missing',
  message: { en: 'Nobody signs the story.', vi: 'Bài chưa có bút danh.' },
  find: ({ story }) =>
    story.fields.bylines.length === 0 ? [{ grade: 'warn', at: { kind: 'field', field: 'bylines' } }] : [],
};
