import type { Check } from '../check.ts';

export const sectionMissing: Check = {
  id: 'section-missing',
  message: { en: 'The story belongs to no section.', vi: 'Bài chưa có chuyên mục.' },
  find: ({ story }) =>
    story.fields.section === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'section' } }] : [],
};
