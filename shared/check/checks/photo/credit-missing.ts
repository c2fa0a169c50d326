import type { NodeJson } from '../../../document/json.ts';
import { photoCredit } from '../../../photo/photo-fields.ts';
import type { Check } from '../../check.ts';
import { findInFigures, type StoryFigure } from '../../place-figures.ts';

export const creditMissing: Check = {
  id: 'credit-missing',
  title: { en: 'Credit', vi: 'Nguồn ảnh' },
  message: { en: 'Photo {number} has no credit.', vi: 'Ảnh {number} chưa ghi nguồn.' },
  why: {
    en: 'Nghị định 119/2020/NĐ-CP, article 8, fines a newspaper that does not name its source.',
    vi: 'Nghị định 119/2020/NĐ-CP, điều 8, phạt báo không dẫn nguồn.',
  },
  grades: { submit: 'suggest' },
  fixLabel: { en: "Use the photo's own credit", vi: 'Dùng nguồn ghi sẵn của ảnh' },
  find: (subject) => findInFigures(subject, 'warn', { isBad: ({ credit }) => credit === '', mend: fromPhoto }),
};

function fromPhoto({ node, photo }: StoryFigure): NodeJson | null {
  if (photo === null) return null;
  const credit = photoCredit(photo.metadata);
  return credit === '' ? null : { ...node, attrs: { ...node.attrs, credit } };
}
