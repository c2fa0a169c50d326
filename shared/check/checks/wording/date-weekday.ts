import type { Check } from '../../check.ts';
import { findInWords } from '../../find-in-words.ts';
import { readDates } from '../../read-dates.ts';

export const dateWeekday: Check = {
  id: 'date-weekday',
  title: { en: 'Date and weekday', vi: 'Ngày và thứ' },
  message: {
    en: 'The date does not fall on that day, or does not exist: {words}.',
    vi: 'Ngày và thứ không khớp, hoặc ngày không có thật: {words}.',
  },
  why: {
    en: 'Readers come on the wrong day, and the correction costs more than the look at a calendar.',
    vi: 'Bạn đọc đến sai ngày; đính chính tốn công hơn nhiều so với xem lịch.',
  },
  find(subject) {
    const { language, publishedAt, publishAt } = subject.story.fields;
    // A date without its year is one around the day the story comes out.
    const about = publishedAt ?? publishAt ?? subject.now;
    return findInWords(subject, {
      grade: 'warn',
      isForPeople: true,
      findEdits: (text) =>
        readDates(text, language, about)
          .filter(({ weekday, actual }) => actual === null || (weekday !== null && weekday !== actual))
          .map(({ start, end }) => ({ start, end, text: '' })),
    });
  },
};
