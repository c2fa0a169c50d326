import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

export const sourceTypeMissing: Check = {
  id: 'source-type-missing',
  title: { en: 'Digital source type', vi: 'Nguồn gốc số của ảnh' },
  message: {
    en: 'Photo {number} does not say how it was made (camera, screen, software). Set its digital source type.',
    vi: 'Ảnh {number} chưa ghi nguồn gốc số (máy ảnh, chụp màn hình, phần mềm). Hãy chọn nguồn gốc số cho ảnh.',
  },
  why: {
    en: 'Readers and platforms want to know what a camera saw and what a program made (IPTC Digital Source Type).',
    vi: 'Bạn đọc và các nền tảng cần biết đâu là ảnh chụp, đâu là ảnh do phần mềm tạo (IPTC Digital Source Type).',
  },
  grades: { submit: 'warn' },
  find: (subject) =>
    findInFigures(subject, 'stop', {
      isBad: ({ photo }) => photo !== null && photo.metadata.digitalSourceType.trim() === '',
    }),
};
