import type { Check } from '../../check.ts';
import { findInFigures, type StoryFigure } from '../../place-figures.ts';

export const altUnfit: Check = {
  id: 'alt-unfit',
  title: { en: 'Alt text from a file', vi: 'Văn bản thay thế từ tên tệp' },
  message: {
    en: 'The alt text of photo {number} is a file name. Say what the photo shows.',
    vi: 'Văn bản thay thế của ảnh {number} là tên tệp. Hãy tả những gì thấy trong ảnh.',
  },
  why: {
    en: 'A screen reader would spell “I M G underscore 4 1 1 7” to its listener.',
    vi: 'Phần mềm đọc màn hình sẽ đọc “I M G gạch dưới 4 1 1 7” cho người nghe.',
  },
  find: (subject) => findInFigures(subject, 'warn', { isBad: isFileName }),
};

const FILE_ENDING = /\.(?:jpe?g|png|webp|gif|tiff?|avif|heic)$/iu;
/** What cameras and phones call their files. */
const CAMERA_NAME = /^(?:IMG|DSC|DSCF|DSCN|PXL|MG|P)?[_-]?\d{4,}(?:[_-]\d+)*$/u;

function isFileName({ alt, photo }: StoryFigure): boolean {
  const stem = photo?.fileName.replace(FILE_ENDING, '') ?? '';
  return FILE_ENDING.test(alt) || CAMERA_NAME.test(alt) || (alt !== '' && alt === stem);
}
