import type { NodeJson } from '../../../document/json.ts';
import { inlineText } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';
import { removeBlock } from '../../remove-block.ts';

export const paragraphBlank: Check = {
  id: 'paragraph-blank',
  title: { en: 'Blank paragraph', vi: 'Đoạn trống' },
  message: { en: 'A blank paragraph in the text.', vi: 'Có một đoạn trống trong bài.' },
  why: {
    en: 'Space between paragraphs is the page’s business; screen readers stop at blank ones.',
    vi: 'Khoảng cách giữa các đoạn do trang lo; phần mềm đọc màn hình dừng lại ở đoạn trống.',
  },
  fixLabel: { en: 'Remove it', vi: 'Bỏ đoạn trống' },
  // The last one is where the writing goes on.
  find: ({ story }) =>
    story.body.content
      .slice(0, -1)
      .flatMap((block, index) =>
        isBlank(block)
          ? [{ grade: 'suggest', at: { kind: 'block', block: index }, fix: removeBlock(story, index) }]
          : [],
      ),
};

function isBlank({ type, content = [] }: NodeJson): boolean {
  return type === 'paragraph' && inlineText(content).trim() === '';
}
