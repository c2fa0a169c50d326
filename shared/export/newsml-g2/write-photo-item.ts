import { formatIsoWithOffset } from '../../base/format-time.ts';
import { readText } from '../../document/definition.ts';
import { inlineText } from '../../document/read-document.ts';
import { photoUri } from '../../photo/photo-uri.ts';
import { type Page, type PhotoFigure, pageHeadline } from '../html/page.ts';
import { SENT_WIDTH_PX } from '../nitf/write-media.ts';
import { group, line, noXml, tag, type Xml } from '../xml.ts';
import { party, writeNewsItem } from './write-item.ts';
import { writeRights } from './write-text-item.ts';

/** A photo of the story as an item of its own, with the caption and rights of its placement. */
export function writePhotoItem({ node, photo }: PhotoFigure, page: Page): Xml {
  const { story, publication } = page.resolved;
  const { creator, creditLine, copyrightNotice, rightsUsageTerms, headline } = photo.metadata;
  const credit = readText(node.attrs ?? {}, 'credit') || creditLine;
  const alt = readText(node.attrs ?? {}, 'alt') || photo.metadata.altTextAccessibility;
  const time = (at: number) => formatIsoWithOffset(at, publication.zone);
  return writeNewsItem({
    guid: photoUri(photo),
    version: 1,
    rights: writeRights(publication.name, copyrightNotice, rightsUsageTerms),
    itemMeta: group(
      'itemMeta',
      {},
      tag('itemClass', { qcode: 'ninat:picture' }),
      party('provider', publication.name || 'Galley'),
      line('versionCreated', time(story.updatedAt)),
      tag('pubStatus', { qcode: 'stat:usable' }),
      line('title', headline || pageHeadline(page)),
      tag('link', { rel: 'irel:isPartOf', href: `urn:uuid:${story.id}` }),
    ),
    contentMeta: group(
      'contentMeta',
      {},
      photo.takenAt === null ? noXml : line('contentCreated', time(photo.takenAt)),
      party('creator', creator),
      line('headline', headline),
      line('creditline', credit),
      line('description', inlineText(node.content ?? []).trim(), { role: 'drol:caption' }),
      line('description', alt, { role: 'drol:altText' }),
    ),
    contentSet: group('contentSet', {}, writeRemoteContent({ node, photo }, page)),
  });
}

/** The photo lies beside the message; a story may be sent on before the site has it. */
function writeRemoteContent({ photo }: PhotoFigure, page: Page): Xml {
  const width = Math.min(SENT_WIDTH_PX, photo.widthPx);
  const path = page.pictures.address(photo, width);
  return tag('remoteContent', {
    href: path,
    contenttype: 'image/jpeg',
    rendition: 'rnd:highRes',
    width,
    height: Math.max(1, Math.round((photo.heightPx * width) / photo.widthPx)),
  });
}
