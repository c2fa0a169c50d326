import { countText } from '../../../base/count-text.ts';
import { inlineText } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

/** A screenful on a phone. The longest paragraphs of ordinary copy here run to 120 words. */
const MOST_WORDS = 160;

export const paragraphLong: Check = {
  id: 'paragraph-long',
  title: { en: 'Long paragraph', vi: 'Đoạn dài' },
  message: {
    en: 'This paragraph has {words} words: more than a phone shows at once.',
    vi: 'Đoạn này dài {words} tiếng: quá một màn hình điện thoại.',
  },
  why: { en: 'Readers leave at walls of text.', vi: 'Gặp đoạn quá dài, bạn đọc bỏ trang.' },
  grades: { submit: 'off' },
  find: ({ story }) =>
    story.body.content.flatMap(({ type, content = [] }, index) => {
      const { words } = countText(type === 'paragraph' ? inlineText(content) : '');
      return words > MOST_WORDS ? [{ grade: 'suggest', at: { kind: 'block', block: index }, values: { words } }] : [];
    }),
};
