import { countText } from '../../../base/count-text.ts';
import { textLimits } from '../../../story/text-limits.ts';
import type { Check } from '../../check.ts';

const { words: most } = textLimits.headline;

export const headlineLong: Check = {
  id: 'headline-long',
  title: { en: 'Headline length', vi: 'Độ dài tít' },
  message: {
    en: 'The headline has {words} words; more than {most} are hard to read at a glance.',
    vi: 'Tít dài {words} tiếng; quá {most} tiếng thì khó đọc lướt.',
  },
  why: {
    en: 'News headlines run to ten words or so; longer ones are cut in lists and on phones.',
    vi: 'Tít tin thường khoảng mười tiếng; tít dài bị cắt trong danh sách và trên điện thoại.',
  },
  grades: { submit: 'suggest' },
  find({ story }) {
    const { words } = countText(story.fields.headline);
    if (words <= most) return [];
    return [{ grade: 'warn', at: { kind: 'field', field: 'headline' }, values: { words, most } }];
  },
};
