import { readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { inlineText } from '../../document/read-document.ts';
import type { Page } from '../html/page.ts';
import { pageWords } from '../page-words.ts';
import { joinXml, noXml, tag, words, type Xml, xmlLines } from '../xml.ts';
import { writeNitfInline } from './write-inline.ts';

/** What agencies send for a page; larger sizes belong to the photo's own item. */
export const SENT_WIDTH_PX = 2048;

/** A figure as NITF media. While the photo is awaited its caption stays, marked, so that no text is lost. */
export function writeMedia(node: NodeJson, page: Page): Xml {
  const attrs = node.attrs ?? {};
  const photo = page.resolved.photos.get(readText(attrs, 'photoId'));
  const isSilent = inlineText(node.content ?? []).trim() === '';
  const caption = isSilent ? noXml : tag('p', {}, writeNitfInline(node.content));
  const credit = readText(attrs, 'credit').trim();
  if (photo === undefined) return writeWaiting(caption, credit, page);
  const widthPx = Math.min(SENT_WIDTH_PX, photo.widthPx);
  const reference = tag('media-reference', {
    source: page.pictures.address(photo, widthPx),
    'mime-type': 'image/jpeg',
    width: widthPx,
    height: Math.max(1, Math.round((photo.heightPx * widthPx) / photo.widthPx)),
    'alternate-text': readText(attrs, 'alt') || photo.metadata.altTextAccessibility,
    'source-credit': credit || photo.metadata.creditLine,
    copyright: photo.metadata.copyrightNotice,
  });
  const parts = [
    reference,
    caption === noXml ? noXml : tag('media-caption', {}, caption),
    credit === '' ? noXml : tag('media-producer', {}, words(credit)),
  ];
  return joinXml([tag('media', { 'media-type': 'image' }, joinXml(parts))]);
}

function writeWaiting(caption: Xml, credit: string, { say }: Page): Xml {
  if (caption === noXml && credit === '') return noXml;
  const note = tag('p', { class: 'waiting' }, words(say(pageWords.waiting)));
  return xmlLines([note, caption, credit === '' ? noXml : tag('p', {}, words(say(pageWords.credit, { credit })))]);
}
