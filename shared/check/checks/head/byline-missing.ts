import type { Check } from '../../check.ts';

export const bylineMissing: Check = {
  id: 'byline-missing',
  title: { en: 'Byline', vi: 'Bút danh' },
  message: { en: 'Nobody signs the story.', vi: 'Bài chưa có bút danh.' },
  why: {
    en: 'Readers must be able to see who wrote it, and the office whom to pay.',
    vi: 'Bạn đọc cần biết ai viết, tòa soạn cần biết chấm nhuận bút cho ai.',
  },
  grades: { submit: 'suggest' },
  find: ({ story }) =>
    story.fields.bylines.length === 0 ? [{ grade: 'warn', at: { kind: 'field', field: 'bylines' } }] : [],
};
