import { agencyPrefix } from '../../story/agency-prefix.ts';
import type { RelatedItem } from '../../story/field-kinds.ts';
import { pageWords } from '../page-words.ts';
import { block, element, linkTo, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';
import { writableAddress } from './write-address.ts';
import { writePicture } from './write-picture.ts';

/** Đọc thêm: section, headline, thumbnail and sapo of each item, then Xem thêm to the section's page. */
export function writeRelated(page: Page): Markup {
  const { story } = page.resolved;
  const { related, section } = story.fields;
  const items = related.map((item) => writeItem(item, page)).filter((item) => item !== nothing);
  if (items.length === 0) return nothing;
  const more = text(page.say(pageWords.more));
  return block(
    'section',
    { class: 'related', 'aria-labelledby': 'related' },
    element('h2', { id: 'related' }, text(page.say(pageWords.related))),
    block('ul', {}, ...items),
    element('p', { class: 'more' }, linkTo(page.links.section(section), more)),
  );
}

/** An item shows its own words, and those of the story it points to where it has none. */
function writeItem(item: RelatedItem, { resolved, pictures, links }: Page): Markup {
  const linked = resolved.linked.get(item.storyId ?? '');
  const headline = item.headline || linked?.headline || '';
  if (headline === '') return nothing;
  const section = item.section || linked?.section || '';
  const sapo = item.sapo || linked?.sapo || '';
  const own = linked === undefined ? null : links.story(linked);
  const href = own ?? (item.href === null ? null : writableAddress(item.href));
  const photo = resolved.photos.get(item.photoId ?? linked?.photoId ?? '');
  const look = { alt: '', sizes: '(min-width: 36rem) 10rem, 7rem', isFirst: false, isThumbnail: true } as const;
  const prefix = agencyPrefix(resolved.story.fields, resolved.publication);
  return block(
    'li',
    {},
    photo === undefined ? nothing : writePicture(photo, pictures, look),
    block(
      'div',
      {},
      section === '' ? nothing : element('p', { class: 'section' }, text(section)),
      element('h3', {}, linkTo(href, text(headline))),
      sapo === '' ? nothing : element('p', {}, text(`${prefix}${sapo}`)),
    ),
  );
}
