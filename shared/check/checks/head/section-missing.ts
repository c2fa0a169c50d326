import type { Check } from '../../check.ts';

export const sectionMissing: Check = {
  id: 'section-missing',
  title: { en: 'Section', vi: 'Chuyên mục' },
  message: { en: 'The story belongs to no section.', vi: 'Bài chưa có chuyên mục.' },
  why: {
    en: 'Readers and feeds find a story by its section.',
    vi: 'Bạn đọc và các luồng tin tìm bài theo chuyên mục.',
  },
  find: ({ story }) =>
    story.fields.section === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'section' } }] : [],
};
