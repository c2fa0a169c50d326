import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

/** Vietnamese doubles words for effect (luôn luôn, từ từ, là là), English too (had had, that that): only words that are never doubled count. */
const NEVER_DOUBLED: Readonly<Record<'vi' | 'en', string>> = {
  vi: 'và|của|các|những|với|tại|theo|trong đó|không thể|tuy nhiên|đã|sẽ|một số|cho biết',
  en: 'the|a|an|of|to|and|in|on|at|for|with|from|by|is|are|was|were|it|as',
};

const patterns = {
  vi: doubled(NEVER_DOUBLED.vi),
  en: doubled(NEVER_DOUBLED.en),
} as const;

export const doubleWord: Check = {
  id: 'double-word',
  title: { en: 'Doubled word', vi: 'Lặp chữ' },
  message: { en: 'A word stands twice: {words}.', vi: 'Lặp chữ: {words}.' },
  why: { en: 'A slip of editing that eyes skip.', vi: 'Lỗi khi sửa bài mà mắt hay bỏ qua.' },
  fixLabel: { en: 'Take one out', vi: 'Bỏ một chữ' },
  find: (subject) =>
    findInWords(subject, {
      grade: 'warn',
      findEdits: (text) =>
        editMatches(text, patterns[subject.story.fields.language], ({ 0: found, groups }) =>
          // `Vitamin A a day`
          found.startsWith('A a') ? null : (groups?.['word'] ?? null),
        ),
    }),
};

function doubled(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?<word>${words})[ \\u00a0]+\\k<word>(?![\\p{L}\\p{N}-])`, 'giu');
}
