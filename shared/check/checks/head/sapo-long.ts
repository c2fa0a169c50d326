import { countText } from '../../../base/count-text.ts';
import { inlineText } from '../../../document/read-document.ts';
import { textLimits } from '../../../story/text-limits.ts';
import type { Check } from '../../check.ts';

const { words: most } = textLimits.sapo;

export const sapoLong: Check = {
  id: 'sapo-long',
  title: { en: 'Sapo length', vi: 'Độ dài sapo' },
  message: {
    en: 'The sapo has {words} words; more than {most} is no longer one glance.',
    vi: 'Sapo dài {words} tiếng; quá {most} tiếng thì không còn đọc lướt được.',
  },
  why: {
    en: 'Lists, search results and shared cards cut a long sapo in mid-sentence.',
    vi: 'Danh sách, kết quả tìm kiếm và thẻ chia sẻ sẽ cắt ngang một sapo dài.',
  },
  grades: { submit: 'suggest' },
  find({ story }) {
    const { words } = countText(inlineText(story.fields.sapo));
    if (words <= most) return [];
    return [{ grade: 'warn', at: { kind: 'field', field: 'sapo' }, values: { words, most } }];
  },
};
