import { idAttribute, type NodeDefinition, readForeign, readText, textAttribute } from '../definition.ts';

/**
 * A photo placed in the story. The content is the caption; alt and credit belong to this placement and may differ
 * from the photo's own. A figure without `photoId` waits for its photo (an import read only its caption).
 */
export const figure: NodeDefinition = {
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  defining: true,
  draggable: true,
  attrs: { photoId: idAttribute, alt: textAttribute(2000), credit: textAttribute(300) },
  parse: [
    {
      selector: 'figure[data-photo]',
      attrs: (element) => ({
        photoId: readPhotoId(element.getAttribute('data-photo')),
        alt: readForeign(element, 'data-alt', 2000),
        credit: readForeign(element, 'data-credit', 300),
      }),
    },
  ],
  render: (attrs) => [
    'figure',
    {
      'data-photo': readText(attrs, 'photoId'),
      'data-alt': readText(attrs, 'alt'),
      'data-credit': readText(attrs, 'credit'),
    },
    ['figcaption', 0],
  ],
};

function readPhotoId(value: string | null): string | null {
  return value !== null && idAttribute.isValid(value) ? value : null;
}
