import { type MarkDefinition, readForeign, readText, textAttribute } from '../definition.ts';

/** A note to the editor about these words. Belongs to the newsroom: no export writes it. */
export const note: MarkDefinition = {
  name: 'note',
  inclusive: false,
  attrs: { text: textAttribute(2000), author: textAttribute(200) },
  parse: [
    {
      selector: 'span[data-note]',
      attrs: (element) => ({
        text: readForeign(element, 'data-note', 2000),
        author: readForeign(element, 'data-note-author', 200),
      }),
    },
  ],
  render: (attrs) => {
    const [text, author] = [readText(attrs, 'text'), readText(attrs, 'author')];
    return [
      'span',
      { 'data-note': text, 'data-note-author': author, title: author === '' ? text : `${author}: ${text}` },
      0,
    ];
  },
};
