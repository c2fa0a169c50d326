import { escapeHtml } from '../../base/escape-html.ts';
import { safeLink } from '../../base/safe-url.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import type { RelatedItem } from '../../story/field-kinds.ts';
import { pageWords } from '../page-words.ts';
import { sectionAddress, storyAddress } from './addresses.ts';
import type { PageContext } from './page-context.ts';
import { writePicture } from './write-picture.ts';

/** Đọc thêm: section, headline, thumbnail and sapo of each item, then Xem thêm to the section's page. */
export function writeRelated(context: PageContext): string {
  const { story, publication } = context.resolved;
  const { related, section } = story.fields;
  if (related.length === 0) return '';
  const address = sectionAddress(publication, section);
  const more = escapeHtml(context.say(pageWords.more));
  return [
    '<aside class="related" aria-labelledby="related">',
    `<h2 id="related">${escapeHtml(context.say(pageWords.related))}</h2>`,
    '<ul>',
    ...related.map((item) => writeItem(item, context)),
    '</ul>',
    `<p class="more">${address === null ? more : `<a href="${escapeHtml(address)}">${more}</a>`}</p>`,
    '</aside>\n',
  ].join('\n');
}

function writeItem(item: RelatedItem, context: PageContext): string {
  const { resolved, pictures } = context;
  const linked = resolved.linked.get(item.storyId ?? '');
  const headline = escapeHtml(item.headline || linked?.headline || '');
  const section = item.section || linked?.section || '';
  const sapo = item.sapo || linked?.sapo || '';
  const href = (linked === undefined ? null : storyAddress(resolved.publication, linked)) ?? safeLink(item.href ?? '');
  const photo = resolved.photos.get(item.photoId ?? linked?.photoId ?? '');
  const thumbnail =
    photo === undefined ? '' : writePicture(photo, pictures, { alt: '', sizes: '160px', isFirst: false, onlyPx: 320 });
  const prefix = agencyPrefix(resolved.story.fields, resolved.publication);
  return [
    '<li>',
    ...(thumbnail === '' ? [] : [thumbnail]),
    '<div>',
    ...(section === '' ? [] : [`<p class="section">${escapeHtml(section)}</p>`]),
    `<h3>${href === null ? headline : `<a href="${escapeHtml(href)}">${headline}</a>`}</h3>`,
    ...(sapo === '' ? [] : [`<p>${escapeHtml(prefix)}${escapeHtml(sapo)}</p>`]),
    '</div>',
    '</li>',
  ].join('\n');
}
