import type { Check } from '../check.ts';

export const headlineMissing: Check = {
  id: 'headline-missing',
  message: { en: 'The story has no headline.', vi: 'Bài chưa có tít.' },
  find: ({ story }) =>
    story.fields.headline === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'headline' } }] : [],
};
