import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { bold, doc, figure, gallery, h2, lineBreak, marked, p } from '../../builders/document.ts';

const item = (text: string): NodeJson => ({ type: 'listItem', content: [p(text)] });
const cell = (type: 'tableCell' | 'tableHeader', text: string): NodeJson => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [p(text)],
});

export const photoId = '0190a000-0000-7000-8000-0000000000aa';

/** A document that uses every node and every mark, in the form the editor writes: all attributes present. */
export const everyNode: DocumentJson = doc(
  p('Sáng nay, ', bold('nước'), lineBreak, marked('tràn đồng', 'italic', 'underline'), marked('2', 'superscript')),
  h2('Tít xen'),
  { type: 'bulletList', content: [item('một'), item('hai')] },
  { type: 'orderedList', attrs: { start: 3 }, content: [item('ba')] },
  { type: 'blockquote', content: [p(marked('Lời dẫn', 'strike'), marked('2', 'subscript'))] },
  { type: 'pullQuote', attrs: { attribution: 'Một nông dân' }, content: [{ type: 'text', text: 'Mừng lắm.' }] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Huyện'), cell('tableHeader', 'Mực nước')] },
      { type: 'tableRow', content: [cell('tableCell', 'An Phú'), cell('tableCell', '3,2 m')] },
    ],
  },
  figure({ photoId, caption: 'Nước tràn đồng An Phú', alt: 'Cánh đồng ngập', credit: 'Bút Thử' }),
  gallery(figure({ photoId, caption: 'Ảnh một' }), figure({ caption: 'Ảnh đang chờ' })),
  { type: 'infoBox', attrs: { title: 'Lũ là gì' }, content: [p('Giải thích.'), figure({ photoId })] },
  { type: 'relatedLink', attrs: { storyId: null, href: 'https://example.org/bai', headline: 'Bài trước' } },
  {
    type: 'embedCard',
    attrs: { href: 'https://example.org/video', title: 'Video', description: 'Cảnh lũ', site: 'example.org' },
  },
  { type: 'horizontalRule' },
  p({ type: 'text', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }], text: 'nguồn' }),
);
