import type { Text } from '../../shared/base/language.ts';

export const topicTexts = {
  add: { en: 'Add subject', vi: 'Thêm lĩnh vực' },
  remove: { en: 'Remove subject {name}', vi: 'Bỏ lĩnh vực {name}' },
  under: { en: 'under {name}', vi: 'thuộc {name}' },
  bySection: { en: 'Subjects by section', vi: 'Lĩnh vực theo chuyên mục' },
  bySectionHint: {
    en: 'A new story of a section starts with these subjects of the IPTC Media Topics; each story can change them.',
    vi: 'Bài mới của chuyên mục bắt đầu với các lĩnh vực IPTC này; mỗi bài có thể đổi lại.',
  },
  ofSection: { en: 'Subjects of {name}', vi: 'Lĩnh vực của {name}' },
} as const satisfies Readonly<Record<string, Text>>;
