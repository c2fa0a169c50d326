import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

/** `Hình ảnh cho thấy …`, `Photo of …`. A photo may show a picture (`Bức ảnh gia đình trên bàn thờ`) or be a screenshot. */
const FILLER =
  /^(?:hình ảnh(?: (?:cho thấy|về|của|chụp))?|(?:bức ảnh|tấm ảnh|ảnh)(?: chụp)? cho thấy|bức ảnh chụp|(?:ảnh|hình) chụp(?! (?:màn hình|từ|bằng|lại|qua|cắt lớp|x-quang|vệ tinh)(?!\p{L}))|(?:an? )?(?:photo|image|picture|photograph) (?:of|showing))\s+/iu;

export const altFiller: Check = {
  id: 'alt-filler',
  title: { en: 'Alt text says “photo of”', vi: 'Văn bản thay thế thừa lời' },
  message: {
    en: 'The alt text of photo {number} says that it is a photo.',
    vi: 'Văn bản thay thế của ảnh {number} nói thừa rằng đây là ảnh.',
  },
  why: {
    en: 'Screen readers say “image” by themselves.',
    vi: 'Phần mềm đọc màn hình tự nói “hình ảnh”.',
  },
  fixLabel: { en: 'Take these words out', vi: 'Bỏ phần thừa' },
  find: (subject) =>
    findInFigures(subject, 'suggest', {
      isBad: ({ alt }) => FILLER.test(alt),
      mend: ({ node, alt }) => ({ ...node, attrs: { ...node.attrs, alt: capitalise(alt.replace(FILLER, '')) } }),
    }),
};

function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
