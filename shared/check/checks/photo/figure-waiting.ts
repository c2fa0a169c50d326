import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

export const figureWaiting: Check = {
  id: 'figure-waiting',
  title: { en: 'Waiting figure', vi: 'Khung ảnh chờ' },
  message: {
    en: 'Figure {number} waits for its photo. Place the photo or remove the figure.',
    vi: 'Khung ảnh {number} còn chờ ảnh. Hãy đặt ảnh vào hoặc bỏ khung.',
  },
  why: { en: 'The page would show an empty frame.', vi: 'Trang sẽ hiện một khung trống.' },
  grades: { submit: 'warn' },
  find: (subject) =>
    placeFigures(subject)
      .filter(({ photoId }) => photoId === null)
      .map(({ number, at }) => ({ grade: 'stop', at, values: { number } })),
};
