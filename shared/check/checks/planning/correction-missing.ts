import type { Check } from '../../check.ts';

export const correctionMissing: Check = {
  id: 'correction-missing',
  title: { en: 'Correction by law', vi: 'Phần cải chính' },
  message: {
    en: 'Nothing says what was false and what is right.',
    vi: 'Chưa có phần cải chính: thông tin sai và thông tin đúng.',
  },
  why: {
    en: 'The press law prescribes the title and the parts of a correction (Luật Báo chí 2016, article 42).',
    vi: 'Luật Báo chí quy định tiêu đề và các nội dung phải có khi cải chính (Luật Báo chí 2016, điều 42).',
  },
  grades: { submit: 'off', ready: 'off', publish: 'off' },
  isFinal: true,
  find: ({ story }) =>
    story.fields.correction === null ? [{ grade: 'stop', at: { kind: 'field', field: 'correction' } }] : [],
};
