import { inlineText } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';
import { removeBlock } from '../../remove-block.ts';

export const subheadEmpty: Check = {
  id: 'subhead-empty',
  title: { en: 'Empty subhead', vi: 'Tít xen trống' },
  message: { en: 'A subhead has no words.', vi: 'Có một tít xen không chữ.' },
  why: {
    en: 'Screen readers announce a heading and then say nothing.',
    vi: 'Phần mềm đọc màn hình báo có tiêu đề rồi không đọc gì.',
  },
  fixLabel: { en: 'Remove it', vi: 'Bỏ tít xen này' },
  find: ({ story }) =>
    story.body.content.flatMap(({ type, content = [] }, index) =>
      type === 'heading' && inlineText(content).trim() === ''
        ? [{ grade: 'warn', at: { kind: 'block', block: index }, fix: removeBlock(story, index) }]
        : [],
    ),
};
