import type { Check } from '../../check.ts';
import { findInFigures } from '../../place-figures.ts';

/** `Hình ảnh cho thấy …`, `Photo of …`: only with the words that make it a phrase, so that `Ảnh Bác Hồ trên tường` stays. */
const FILLER =
  /^(?:(?:hình ảnh|bức ảnh|ảnh chụp|hình chụp)(?: (?:cho thấy|về|của|chụp))?|(?:an? )?(?:photo|image|picture|photograph) (?:of|showing))\s+/iu;

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
