import type { Check } from '../../check.ts';
import { listLinks } from '../../list-links.ts';

const VAGUE =
  /^(?:tại đây|ở đây|đây|xem thêm|xem tại đây|link|bấm vào đây|here|click here|this|read more|more)[.!…]?$/iu;

export const linkVague: Check = {
  id: 'link-vague',
  title: { en: 'Link without a name', vi: 'Liên kết không tên' },
  message: {
    en: 'The link “{words}” does not say where it leads.',
    vi: 'Liên kết “{words}” không nói dẫn đến đâu.',
  },
  why: {
    en: 'People who list the links of a page hear only these words (WCAG 2.2, 2.4.4).',
    vi: 'Người nghe danh sách liên kết của trang chỉ nghe được mấy chữ này (WCAG 2.2, 2.4.4).',
  },
  find: ({ story }) =>
    listLinks(story)
      .filter(({ words }) => VAGUE.test(words.trim()))
      .map(({ at, words, href }) => ({
        grade: 'suggest',
        at,
        found: words,
        values: { words: words.trim() },
        about: href,
      })),
};
