import type { Text } from '../../../shared/base/language.ts';

export const suggestionTexts = {
  inText: { en: 'Tags named in the text', vi: 'Tag có tên trong bài' },
  take: { en: 'Add tag {name} ({kind})', vi: 'Gắn tag {name} ({kind})' },
} as const satisfies Readonly<Record<string, Text>>;
