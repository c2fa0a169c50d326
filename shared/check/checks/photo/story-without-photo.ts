import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

export const storyWithoutPhoto: Check = {
  id: 'story-without-photo',
  title: { en: 'No photo', vi: 'Bài không có ảnh' },
  message: { en: 'The story has no photo.', vi: 'Bài không có ảnh nào.' },
  why: {
    en: 'Section pages and shared cards show a story by its first photo.',
    vi: 'Trang chuyên mục và thẻ chia sẻ giới thiệu bài bằng ảnh đầu tiên.',
  },
  grades: { submit: 'off', ready: 'suggest' },
  find: (subject) =>
    placeFigures(subject).length === 0 ? [{ grade: 'suggest', at: { kind: 'block', block: 0 } }] : [],
};
