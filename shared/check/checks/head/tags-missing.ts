import type { Check } from '../../check.ts';

export const tagsMissing: Check = {
  id: 'tags-missing',
  title: { en: 'Tags', vi: 'Tag' },
  message: { en: 'The story has no tags.', vi: 'Bài chưa có tag.' },
  why: {
    en: 'Tag pages, related stories and the archive search live on them.',
    vi: 'Trang tag, bài liên quan và việc tìm trong kho đều dựa vào tag.',
  },
  grades: { submit: 'suggest', ready: 'suggest' },
  find: ({ story }) =>
    story.fields.tags.length === 0 ? [{ grade: 'suggest', at: { kind: 'field', field: 'tags' } }] : [],
};
