import { cleanText } from '../../base/clean-text.ts';
import { safeLink } from '../../base/safe-url.ts';
import {
  addressAttribute,
  idAttribute,
  type NodeDefinition,
  readForeign,
  readText,
  textAttribute,
} from '../definition.ts';

/** A link to another story on a line of its own, inside the text. Points to a story of the archive or to an address; may know only its headline. */
export const relatedLink: NodeDefinition = {
  name: 'relatedLink',
  group: 'block',
  atom: true,
  draggable: true,
  attrs: { storyId: idAttribute, href: addressAttribute, headline: textAttribute(500) },
  parse: [
    {
      selector: 'div[data-related-link]',
      attrs: (element) => ({
        storyId: readStoryId(element.getAttribute('data-related-link')),
        href: safeLink(element.getAttribute('data-href') ?? ''),
        headline: readForeign(element, 'data-headline', 500) || cleanText((element.textContent ?? '').slice(0, 500)),
      }),
    },
  ],
  render: (attrs) => [
    'div',
    {
      'data-related-link': readText(attrs, 'storyId'),
      'data-href': readText(attrs, 'href'),
      'data-headline': readText(attrs, 'headline'),
    },
  ],
};

function readStoryId(value: string | null): string | null {
  return value !== null && idAttribute.isValid(value) ? value : null;
}
