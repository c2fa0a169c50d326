import type { NodeJson } from '../../../document/json.ts';
import type { Check } from '../../check.ts';
import { findInFigures, type StoryFigure } from '../../place-figures.ts';

/** WCAG 2.2, success criterion 1.1.1: a photo that tells something has a text that says what it shows. */
export const altMissing: Check = {
  id: 'alt-missing',
  title: { en: 'Alt text', vi: 'Văn bản thay thế' },
  message: {
    en: 'Photo {number} has no alt text: say what it shows for readers who cannot see it.',
    vi: 'Ảnh {number} chưa có văn bản thay thế: hãy tả ảnh cho người không nhìn được.',
  },
  why: {
    en: 'Readers who cannot see the photo get nothing (WCAG 2.2, 1.1.1).',
    vi: 'Người không nhìn được ảnh sẽ không biết gì về ảnh (WCAG 2.2, 1.1.1).',
  },
  grades: { submit: 'suggest' },
  fixLabel: { en: "Use the photo's own alt text", vi: 'Dùng văn bản thay thế sẵn của ảnh' },
  find: (subject) => findInFigures(subject, 'warn', { isBad: ({ alt }) => alt === '', mend: fromPhoto }),
};

function fromPhoto({ node, photo }: StoryFigure): NodeJson | null {
  const alt = photo?.metadata.altTextAccessibility.trim() ?? '';
  return alt === '' ? null : { ...node, attrs: { ...node.attrs, alt } };
}
