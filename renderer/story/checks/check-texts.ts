import type { Text } from '../../../shared/base/language.ts';

/** The words of the Checks panel. */
export const checkTexts = {
  before: { en: 'Before', vi: 'Trước khi' },
  stopCount: { en: '{count, plural, one {# stop} other {# stops}}', vi: '{count} mục chặn' },
  warnCount: { en: '{count, plural, one {# warning} other {# warnings}}', vi: '{count} cảnh báo' },
  suggestCount: { en: '{count, plural, one {# suggestion} other {# suggestions}}', vi: '{count} gợi ý' },
  asideCount: { en: '{count} put aside', vi: 'Đã bỏ qua {count} mục' },
  why: { en: 'Why', vi: 'Vì sao' },
  fixAll: { en: 'Fix all {count}', vi: 'Sửa cả {count} chỗ' },
  fixAllOf: { en: 'Fix all {count}: {title}', vi: 'Sửa cả {count} chỗ: {title}' },
  mended: { en: 'Mended: {title}', vi: 'Đã sửa: {title}' },
  mendedOver: {
    en: 'What was mended has been changed since; the version before it is in the history.',
    vi: 'Chỗ vừa sửa đã được viết khác đi; bản trước đó còn trong Lịch sử.',
  },
  putAside: { en: 'Put aside…', vi: 'Bỏ qua…' },
  putAsideNow: { en: 'Put aside', vi: 'Bỏ qua' },
  takeUp: { en: 'Take up again', vi: 'Xét lại' },
  reason: { en: 'Why may it stay as it is?', vi: 'Vì sao để nguyên được?' },
  reasonHint: {
    en: 'The story’s history keeps your name and this reason.',
    vi: 'Lịch sử bài ghi lại tên bạn và lý do này.',
  },
  asideBy: { en: '{author}, {time}: {reason}', vi: '{author}, {time}: {reason}' },
  nobody: { en: 'Somebody', vi: 'Người không ghi tên' },
  allClear: { en: 'Nothing keeps the story from this.', vi: 'Không có gì chặn việc này.' },
} as const satisfies Readonly<Record<string, Text>>;
