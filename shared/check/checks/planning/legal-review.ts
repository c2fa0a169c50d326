import type { Check } from '../../check.ts';

export const legalReview: Check = {
  id: 'legal-review',
  title: { en: 'Legal review', vi: 'Thẩm định pháp lý' },
  message: {
    en: 'The story is marked for legal review. Take the mark off when the lawyer has read it.',
    vi: 'Bài đang chờ thẩm định pháp lý. Hãy bỏ dấu này khi luật sư đã đọc.',
  },
  why: {
    en: 'What may be sued over is read by a lawyer first.',
    vi: 'Bài có thể bị kiện phải được luật sư đọc trước.',
  },
  grades: { submit: 'off', ready: 'warn' },
  holdsExport: true,
  find: ({ story }) => (story.fields.legalFlag ? [{ grade: 'stop', at: { kind: 'field', field: 'legalFlag' } }] : []),
};
