import type { Language, Text } from '../base/language.ts';
import { type DeskStatistics, type NamedTally, sumDays } from './desk-statistics.ts';
import type { Period } from './statistics-period.ts';
import { type StatusName, statuses } from './status.ts';

/** What is counted by, and what is counted. */
export const statisticsTexts = {
  by: { en: 'By', vi: 'Theo' },
  name: { en: 'Name', vi: 'Tên' },
  stories: { en: 'Stories', vi: 'Số bài' },
  words: { en: 'Words', vi: 'Số tiếng' },
  total: { en: 'Total', vi: 'Tổng cộng' },
  status: { en: 'Status', vi: 'Trạng thái' },
  section: { en: 'Section', vi: 'Chuyên mục' },
  author: { en: 'Author', vi: 'Tác giả' },
  month: { en: 'Month', vi: 'Tháng' },
  week: { en: 'Week from Monday', vi: 'Tuần từ thứ Hai' },
  day: { en: 'Day', vi: 'Ngày' },
  noSection: { en: 'No section', vi: 'Chưa có chuyên mục' },
  noAuthor: { en: 'No byline', vi: 'Chưa có bút danh' },
  photosWithoutCredit: { en: 'Photos without credit', vi: 'Ảnh chưa ghi nguồn' },
} as const satisfies Readonly<Record<string, Text>>;

type Unnamed = 'noSection' | 'noAuthor';
type StatisticsWord = keyof typeof statisticsTexts;

/** The names of one language, or for scripts (null) names that never change. */
interface Naming {
  readonly say: (word: StatisticsWord) => string;
  readonly status: (name: StatusName) => string;
  /** What stands for the stories that have none. */
  readonly unnamed: (word: Unnamed) => string;
}

/** Everything as one table for a spreadsheet, days as `2022-06-19`; in a language, or for scripts. */
export function statisticsRows(
  found: DeskStatistics,
  language: Language | null,
): readonly (readonly (string | number)[])[] {
  const { say, status, unnamed } = language === null ? forScripts : inLanguage(language);
  const named = (tally: NamedTally, word: Unnamed) => ({
    ...tally,
    name: tally.name === '' ? unnamed(word) : tally.name,
  });
  const groups: readonly (readonly [StatisticsWord, readonly NamedTally[]])[] = [
    ['total', [{ name: '', stories: found.stories, words: found.words }]],
    ['status', found.statuses.map((tally) => ({ ...tally, name: status(tally.name) }))],
    ['section', found.sections.map((tally) => named(tally, 'noSection'))],
    ['author', found.authors.map((tally) => named(tally, 'noAuthor'))],
    ['month', sumDays(found.days, 'month')],
    ['week', sumDays(found.days, 'week')],
    ['day', found.days],
  ];
  const listed = groups.flatMap(([by, tallies]) =>
    tallies.map(({ name, stories, words }) => [say(by), name, stories, words]),
  );
  return [
    [say('by'), say('name'), say('stories'), say('words')],
    ...listed,
    [say('photosWithoutCredit'), '', found.photosWithoutCredit, 0],
  ];
}

/** `thong-ke-2022-06-01-2022-06-30.csv` */
export function statisticsFileName({ from, to }: Period, language: Language): string {
  return `${[language === 'vi' ? 'thong-ke' : 'statistics', from, to].filter((part) => part !== null).join('-')}.csv`;
}

const forScripts: Naming = {
  say: (word) => (word === 'photosWithoutCredit' ? 'photos-without-credit' : word),
  status: (name) => name,
  unnamed: () => '',
};

function inLanguage(language: Language): Naming {
  return {
    say: (word) => statisticsTexts[word][language],
    status: (name) => statuses[name].label[language],
    unnamed: (word) => statisticsTexts[word][language],
  };
}
