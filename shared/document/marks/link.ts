import { safeLink } from '../../base/safe-url.ts';
import { addressAttribute, type MarkDefinition, readText } from '../definition.ts';

export const link: MarkDefinition = {
  name: 'link',
  inclusive: false,
  attrs: { href: addressAttribute },
  parse: [
    {
      selector: 'a[href]',
      attrs: (element) => {
        const href = safeLink(element.getAttribute('href') ?? '');
        return href === null ? null : { href };
      },
    },
  ],
  render: (attrs) => ['a', { href: readText(attrs, 'href'), rel: 'noopener noreferrer' }, 0],
};
