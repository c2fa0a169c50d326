import type { NodeJson } from '../../../document/json.ts';
import type { Check } from '../../check.ts';
import { findInFigures, type StoryFigure } from '../../place-figures.ts';

export const captionMissing: Check = {
  id: 'caption-missing',
  title: { en: 'Caption', vi: 'Chú thích' },
  message: { en: 'Photo {number} has no caption.', vi: 'Ảnh {number} chưa có chú thích.' },
  why: {
    en: 'A photo without who, what, where and when is no news photo.',
    vi: 'Ảnh báo chí phải nói rõ ai, việc gì, ở đâu, khi nào.',
  },
  grades: { submit: 'suggest' },
  fixLabel: { en: "Use the photo's own caption", vi: 'Dùng chú thích sẵn của ảnh' },
  find: (subject) => findInFigures(subject, 'warn', { isBad: ({ caption }) => caption === '', mend: fromPhoto }),
};

function fromPhoto({ node, photo }: StoryFigure): NodeJson | null {
  const text = photo?.metadata.description.trim() ?? '';
  return text === '' ? null : { ...node, content: [{ type: 'text', text }] };
}
