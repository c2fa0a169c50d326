import { safeLink } from '../../base/safe-url.ts';
import { addressAttribute, type NodeDefinition, readForeign, readText, textAttribute } from '../definition.ts';

/** A link card for something that lives elsewhere (a video, a post, a document). Never a remote script or frame. */
export const embedCard: NodeDefinition = {
  name: 'embedCard',
  group: 'block',
  atom: true,
  draggable: true,
  attrs: {
    href: addressAttribute,
    title: textAttribute(300),
    description: textAttribute(1000),
    site: textAttribute(200),
  },
  parse: [
    {
      selector: 'div[data-embed-card]',
      attrs: (element) => ({
        href: safeLink(element.getAttribute('data-embed-card') ?? ''),
        title: readForeign(element, 'data-title', 300),
        description: readForeign(element, 'data-description', 1000),
        site: readForeign(element, 'data-site', 200),
      }),
    },
  ],
  render: (attrs) => [
    'div',
    {
      'data-embed-card': readText(attrs, 'href'),
      'data-title': readText(attrs, 'title'),
      'data-description': readText(attrs, 'description'),
      'data-site': readText(attrs, 'site'),
    },
  ],
};
