import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

export const rightsMissing: Check = {
  id: 'rights-missing',
  title: { en: 'Rights', vi: 'Bản quyền ảnh' },
  message: {
    en: 'Nothing says whose photo {number} is: it has neither copyright nor usage terms.',
    vi: 'Ảnh {number} không ghi bản quyền hay điều kiện sử dụng.',
  },
  why: {
    en: 'A photo without known rights can cost the newspaper a claim.',
    vi: 'Dùng ảnh không rõ bản quyền có thể bị kiện.',
  },
  grades: { submit: 'off' },
  find: (subject) =>
    findInFigures(subject, 'suggest', {
      isBad: ({ photo }) =>
        photo !== null &&
        photo.rights.category === null &&
        photo.metadata.copyrightNotice.trim() === '' &&
        photo.metadata.rightsUsageTerms.trim() === '',
    }),
};
