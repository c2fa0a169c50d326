import { inlineText } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

export const subheadLevel: Check = {
  id: 'subhead-level',
  title: { en: 'Level of a subhead', vi: 'Bậc tít xen' },
  message: {
    en: 'The small subhead “{subhead}” stands under no larger one.',
    vi: 'Tít xen nhỏ “{subhead}” không nằm dưới tít xen lớn nào.',
  },
  why: {
    en: 'People who read by headings take a skipped level for a missing part (WCAG 2.2, 1.3.1).',
    vi: 'Người đọc theo tiêu đề sẽ tưởng thiếu một phần (WCAG 2.2, 1.3.1).',
  },
  fixLabel: { en: 'Make it a larger one', vi: 'Đổi thành tít xen lớn' },
  find({ story }) {
    const { content } = story.body;
    const firstLarge = content.findIndex(({ type, attrs }) => type === 'heading' && attrs?.['level'] === 2);
    return content.flatMap((block, index) => {
      const isSmall = block.type === 'heading' && block.attrs?.['level'] === 3;
      if (!isSmall || (firstLarge >= 0 && firstLarge < index)) return [];
      const mended = { ...block, attrs: { ...block.attrs, level: 2 } };
      const values = { subhead: inlineText(block.content ?? []) };
      const fix = { blocks: { at: index, remove: 1, insert: [mended] } };
      return [{ grade: 'suggest', at: { kind: 'block', block: index }, values, fix }];
    });
  },
};
