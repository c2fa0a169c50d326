import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

export const photoRestricted: Check = {
  id: 'photo-restricted',
  title: { en: 'Restrictions', vi: 'Hạn chế sử dụng' },
  message: {
    en: 'Photo {number} came with instructions: “{instructions}”.',
    vi: 'Ảnh {number} có chỉ dẫn kèm theo: “{instructions}”.',
  },
  why: {
    en: 'Agencies write embargoes and limits of use there, and they bind whoever prints it.',
    vi: 'Hãng ảnh ghi lệnh cấm và giới hạn sử dụng ở đó; ai đăng cũng phải theo.',
  },
  grades: { submit: 'off' },
  find: (subject) =>
    placeFigures(subject).flatMap(({ number, at, photo, photoId }) => {
      const instructions = photo?.metadata.instructions.trim() ?? '';
      if (!RESTRICTION.test(instructions)) return [];
      return [{ grade: 'warn', at, values: { number, instructions }, about: `${photoId} ${instructions}` }];
    }),
};

/** Wire photos carry all sorts of remarks; these words forbid something. */
const RESTRICTION =
  /\b(?:no (?:sales|archives?|use|resale|internet|online|commercial)|not for|mandatory credit|restrict\w*|embargo\w*|out)\b|không được|cấm|chỉ (?:được )?(?:dùng|sử dụng)|hạn chế/iu;
