import type { Check } from '../../check.ts';
import { findInFigures, type StoryFigure } from '../../place-figures.ts';

/** Terms of http://cv.iptc.org/newscodes/digitalsourcetype/ for what a model made or altered. */
const SYNTHETIC =
  /(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic)$/u;
const SAID =
  /(?<!\p{L})(?:trí tuệ nhân tạo|artificial intelligence|minh họa|minh hoạ|illustration|generated)(?!\p{L})/iu;
/** In small letters it is a Vietnamese word: who. */
const AI = /(?<!\p{L})A\.?I(?!\p{L})/u;

export const aiUnlabelled: Check = {
  id: 'ai-unlabelled',
  title: { en: 'Synthetic image', vi: 'Ảnh do máy tạo' },
  message: {
    en: 'Photo {number} was made by software, and neither caption nor credit says so.',
    vi: 'Ảnh {number} do phần mềm tạo mà chú thích và nguồn không nói rõ.',
  },
  why: {
    en: 'A made image shown as a photograph is false news.',
    vi: 'Đăng ảnh do máy tạo như ảnh chụp là đưa tin sai.',
  },
  grades: { submit: 'warn' },
  find: (subject) => findInFigures(subject, 'stop', { isBad: isUnlabelled }),
};

function isUnlabelled({ photo, caption, credit }: StoryFigure): boolean {
  return (
    SYNTHETIC.test(photo?.metadata.digitalSourceType.trim() ?? '') &&
    ![SAID, AI].some((words) => words.test(`${caption}\n${credit}`))
  );
}
