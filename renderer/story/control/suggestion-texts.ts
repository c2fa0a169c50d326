import type { Text } from '../../../shared/base/language.ts';

export const suggestionTexts = {
  inText: { en: 'Tags named in the text', vi: 'Tag có tên trong bài' },
  takeFirst: { en: 'Add the tag named in the text', vi: 'Gắn tag có tên trong bài' },
  taken: { en: 'Tag {name} was added', vi: 'Đã gắn tag {name}' },
  take: { en: 'Add tag {name} ({kind})', vi: 'Gắn tag {name} ({kind})' },
} as const satisfies Readonly<Record<string, Text>>;
