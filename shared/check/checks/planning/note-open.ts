import { walkDocument } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

export const noteOpen: Check = {
  id: 'note-open',
  title: { en: 'Open note', vi: 'Ghi chú chưa xử lý' },
  message: { en: 'A note in the text is still open: “{note}”.', vi: 'Còn ghi chú chưa xử lý: “{note}”.' },
  why: {
    en: 'Notes are never printed, so what they ask for would be forgotten.',
    vi: 'Ghi chú không bao giờ được in ra, nên điều cần làm sẽ bị quên.',
  },
  grades: { submit: 'off' },
  find: ({ story }) =>
    story.body.content.flatMap((block, index) => {
      const notes = new Set<string>();
      walkDocument(block, ({ marks = [] }) => {
        for (const { type, attrs } of marks) if (type === 'note') notes.add(String(attrs?.['text'] ?? ''));
        return true;
      });
      return [...notes].map((note) => ({ grade: 'suggest', at: { kind: 'block', block: index }, values: { note } }));
    }),
};
