import type { Text } from '../../../shared/base/language.ts';

/** The words around suggested stories. */
export const relatedTexts = {
  suggested: { en: 'Suggested stories', vi: 'Gợi ý bài liên quan' },
  suggestedHint: { en: 'Enter adds a story to the list', vi: 'Nhấn Enter để thêm bài vào danh sách' },
  newest: { en: 'Changed last', vi: 'Mới sửa gần đây' },
  added: { en: '“{headline}” was added', vi: 'Đã thêm “{headline}”' },
} as const satisfies Readonly<Record<string, Text>>;
