import type { Check } from '../../check.ts';

export const headlineTaken: Check = {
  id: 'headline-taken',
  title: { en: 'Headline used before', vi: 'Tít đã dùng' },
  message: {
    en: '{count, plural, one {Another story has} other {# other stories have}} the same headline.',
    vi: 'Đã có {count} bài khác cùng tít.',
  },
  why: {
    en: 'Two pages under one headline are taken for one, by readers and by search engines.',
    vi: 'Hai trang cùng tít bị bạn đọc và máy tìm kiếm coi là một.',
  },
  find: ({ neighbours }) =>
    neighbours.sameHeadline.length === 0
      ? []
      : [
          {
            grade: 'warn',
            at: { kind: 'field', field: 'headline' },
            values: { count: neighbours.sameHeadline.length },
            about: neighbours.sameHeadline.map(({ id }) => id).join(' '),
          },
        ],
};
