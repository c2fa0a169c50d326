import { judgePhoto, type PhotoReasonName, photoReasons } from '../../../photo/judge-photo.ts';
import type { Check } from '../../check.ts';
import { placeFigures } from '../../place-figures.ts';

/** What other checks ask of the placement itself, with a fix. */
const OTHERS: readonly PhotoReasonName[] = [
  'no-rights',
  'missing-credit',
  'missing-description',
  'missing-source-type',
  'machine-made',
];

export const photoRights: Check = {
  id: 'photo-rights',
  title: { en: 'Right to use', vi: 'Quyền dùng ảnh' },
  message: { en: 'Photo {number}: {reason}', vi: 'Ảnh {number}: {reason}' },
  why: {
    en: 'The photo desk keeps what the newsroom may do with each photo; a running lease lifts what its category forbids.',
    vi: 'Ban ảnh ghi lại tòa soạn được làm gì với từng ảnh; thời hạn được dùng còn hiệu lực sẽ gỡ điều bị cấm.',
  },
  grades: { submit: 'warn' },
  holdsExport: true,
  find: (subject) =>
    placeFigures(subject).flatMap(({ number, at, photo, photoId }) => {
      const reasons = photo === null ? [] : judgePhoto(photo, subject.now);
      return reasons
        .filter(({ name, liftedBy }) => liftedBy === null && !OTHERS.includes(name))
        .map(({ name, grade }) => ({
          grade,
          at,
          values: { number, reason: photoReasons[name] },
          about: `${photoId} ${name}`,
        }));
    }),
};
