import { countText } from '../../base/count-text.ts';
import type { Check } from '../check.ts';

/** What fits on two lines of the page, and what desks here call a headline. */
const MOST_WORDS = 12;

export const headlineLong: Check = {
  id: 'headline-long',
  message: {
    en: 'The headline has {words} words; more than {most} are hard to read at a glance.',
    vi: 'Tít dài {words} tiếng; quá {most} tiếng thì khó đọc lướt.',
  },
  find({ story }) {
    const { words } = countText(story.fields.headline);
    if (words <= MOST_WORDS) return [];
    return [{ grade: 'warn', at: { kind: 'field', field: 'headline' }, values: { words, most: MOST_WORDS } }];
  },
};
