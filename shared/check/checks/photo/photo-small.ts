import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

/** The column of the page on a desktop. */
const NARROWEST_PX = 640;

export const photoSmall: Check = {
  id: 'photo-small',
  title: { en: 'Small photo', vi: 'Ảnh nhỏ' },
  message: {
    en: 'Photo {number} is less than 640 pixels wide: it will look blurred.',
    vi: 'Ảnh {number} rộng chưa tới 640 điểm ảnh: lên trang sẽ mờ.',
  },
  why: {
    en: 'Pages never enlarge a photo, and share cards refuse small ones.',
    vi: 'Trang không phóng to ảnh, thẻ chia sẻ không nhận ảnh nhỏ.',
  },
  grades: { submit: 'off' },
  find: (subject) =>
    findInFigures(subject, 'suggest', { isBad: ({ photo }) => photo !== null && photo.widthPx < NARROWEST_PX }),
};
