import { countText } from '../../base/count-text.ts';
import { textLimits } from '../../story/text-limits.ts';
import type { Check } from '../check.ts';

const { words: most } = textLimits.headline;

export const headlineLong: Check = {
  id: 'headline-long',
  message: {
    en: 'The headline has {words} words; more than {most} are hard to read at a glance.',
    vi: 'Tít dài {words} tiếng; quá {most} tiếng thì khó đọc lướt.',
  },
  find({ story }) {
    const { words } = countText(story.fields.headline);
    if (words <= most) return [];
    return [{ grade: 'warn', at: { kind: 'field', field: 'headline' }, values: { words, most } }];
  },
};
