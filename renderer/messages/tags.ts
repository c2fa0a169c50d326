import type { Text } from '../../shared/base/language.ts';

export const tagsTexts = {
  title: { en: 'Tags', vi: 'Tag' },
  filter: { en: 'Filter by any name', vi: 'Lọc theo tên, tên khác' },
  noneFound: { en: 'No tag has such a name', vi: 'Không có tag nào mang tên này' },
  empty: { en: 'No tags yet', vi: 'Chưa có tag nào' },
  emptyHint: { en: 'Tags are made while tagging a story.', vi: 'Tag được tạo khi gắn vào bài.' },
  stories: { en: '{count, plural, one {# story} other {# stories}}', vi: '{count, number} bài' },
  number: { en: '{count, number}', vi: '{count, number}' },
} as const satisfies Readonly<Record<string, Text>>;
