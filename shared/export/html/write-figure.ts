import { readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { inlineText } from '../../document/read-document.ts';
import { pageWords } from '../page-words.ts';
import { block, concat, element, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';
import { writeInline } from './write-inline.ts';
import { writePicture } from './write-picture.ts';

/** The widths of the page theme (resources/theme), in the words of the HTML standard's `sizes`. */
const ALONE = '(min-width: 50rem) 47.5rem, 100vw';
const IN_GALLERY = '(min-width: 50rem) 23.75rem, (min-width: 36rem) 50vw, 100vw';

/** A photo with caption and credit. While the photo is awaited its caption stays on the page, marked, so that no text is lost. */
export function writeFigure(node: NodeJson, page: Page): Markup {
  return writeSized(node, page, ALONE);
}

export function writeGallery(node: NodeJson, page: Page): Markup {
  const figures = (node.content ?? []).map((figure) => writeSized(figure, page, IN_GALLERY));
  if (figures.every((figure) => figure === nothing)) return nothing;
  const layout = readText(node.attrs ?? {}, 'layout') || 'grid';
  const kind = `gallery gallery-${layout}`;
  const label = page.say(pageWords.gallery);
  const scrolls = layout === 'grid' ? {} : { tabindex: 0 };
  return block('div', { class: kind, role: 'group', 'aria-label': label, ...scrolls }, ...figures);
}

function writeSized(node: NodeJson, page: Page, sizes: string): Markup {
  const attrs = node.attrs ?? {};
  const photo = page.resolved.photos.get(readText(attrs, 'photoId'));
  const caption = writeCaption(node, page);
  if (photo === undefined)
    return caption === nothing
      ? nothing
      : block('figure', { class: 'photo waiting' }, writeWaiting(page), element('figcaption', {}, caption));
  const alt = readText(attrs, 'alt') || photo.metadata.altTextAccessibility;
  const isFirst = page.figures[0]?.node === node;
  return block(
    'figure',
    { class: 'photo' },
    writePicture(photo, page.pictures, { alt, sizes, isFirst }),
    caption === nothing ? nothing : element('figcaption', {}, caption),
  );
}

function writeWaiting({ say }: Page): Markup {
  return element('p', { class: 'waiting-note' }, text(say(pageWords.waiting)));
}

function writeCaption(node: NodeJson, { say }: Page): Markup {
  const credit = readText(node.attrs ?? {}, 'credit').trim();
  const isSilent = inlineText(node.content ?? []).trim() === '';
  const caption = isSilent ? nothing : writeInline(node.content);
  if (credit === '') return caption;
  const line = element('span', { class: 'credit' }, text(say(pageWords.credit, { credit })));
  return isSilent ? line : concat([caption, text(' '), line]);
}
