import { inlineText } from '../../document/read-document.ts';
import type { Check } from '../check.ts';

export const sapoMissing: Check = {
  id: 'sapo-missing',
  message: { en: 'The story has no sapo.', vi: 'Bài chưa có sapo.' },
  find: ({ story }) =>
    inlineText(story.fields.sapo).trim() === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'sapo' } }] : [],
};
