import { safeLink } from '../../base/safe-url.ts';
import {
  addressAttribute,
  idAttribute,
  type NodeDefinition,
  readForeign,
  readText,
  textAttribute,
} from '../definition.ts';

/**
 * A photo placed in the story. The content is the caption; alt and credit belong to this placement and may differ
 * from the photo's own. A figure without `photoId` waits for its photo; where it was pasted from a page, `remoteAddress`
 * says where the photo is, to be fetched when the person asks for it. Never exported, never requested by itself.
 */
export const figure: NodeDefinition = {
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  defining: true,
  draggable: true,
  attrs: {
    photoId: idAttribute,
    alt: textAttribute(2000),
    credit: textAttribute(300),
    remoteAddress: addressAttribute,
  },
  parse: [
    {
      selector: 'figure[data-photo]',
      attrs: (element) => ({
        photoId: readPhotoId(element.getAttribute('data-photo')),
        alt: readForeign(element, 'data-alt', 2000),
        credit: readForeign(element, 'data-credit', 300),
        remoteAddress: safeLink(element.getAttribute('data-remote') ?? ''),
      }),
    },
  ],
  render: (attrs) => [
    'figure',
    {
      'data-photo': readText(attrs, 'photoId'),
      'data-alt': readText(attrs, 'alt'),
      'data-credit': readText(attrs, 'credit'),
      ...(readText(attrs, 'remoteAddress') === '' ? {} : { 'data-remote': readText(attrs, 'remoteAddress') }),
    },
    ['figcaption', 0],
  ],
};

function readPhotoId(value: string | null): string | null {
  return value !== null && idAttribute.isValid(value) ? value : null;
}
