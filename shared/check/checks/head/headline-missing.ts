import type { Check } from '../../check.ts';

export const headlineMissing: Check = {
  id: 'headline-missing',
  title: { en: 'Headline', vi: 'Tít' },
  message: { en: 'The story has no headline.', vi: 'Bài chưa có tít.' },
  why: {
    en: 'Without a headline there is nothing to list, link or share.',
    vi: 'Không có tít thì không liệt kê, liên kết hay chia sẻ được bài.',
  },
  isFinal: true,
  find: ({ story }) =>
    story.fields.headline === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'headline' } }] : [],
};
