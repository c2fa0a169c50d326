import { readText } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { inlineText } from '../../document/read-document.ts';
import type { Photo } from '../../photo/photo.ts';
import type { Page } from '../html/page.ts';
import { pageWords } from '../page-words.ts';
import { joinXml, noXml, tag, type Xml, xmlLines } from '../xml.ts';
import { paragraph } from './paragraph.ts';
import type { DocxParts } from './parts.ts';
import { plainRun, writeRuns } from './write-runs.ts';

/** English Metric Units: 360,000 to the centimetre. The text of an A4 page is 16 cm wide. */
const COLUMN_EMU = 16 * 360_000;
const TALLEST_EMU = 20 * 360_000;

/** The picture in a paragraph, its caption and credit in the next. A figure that waits for its photo says so. */
export function writeDocxFigure(node: NodeJson, page: Page, parts: DocxParts): Xml {
  const attrs = node.attrs ?? {};
  const photo = page.resolved.photos.get(readText(attrs, 'photoId'));
  const credit = readText(attrs, 'credit').trim();
  const isSilent = inlineText(node.content ?? []).trim() === '';
  const line = credit === '' ? '' : page.say(pageWords.credit, { credit });
  const caption = joinXml([
    isSilent ? noXml : writeRuns(node.content, parts),
    plainRun(isSilent || line === '' ? line : ` ${line}`),
  ]);
  const under = caption === '' ? noXml : paragraph(caption, { style: 'Caption' });
  if (photo !== undefined) return xmlLines([writePicture(photo, attrs, parts, page), under]);
  return under === noXml
    ? noXml
    : xmlLines([paragraph(plainRun(page.say(pageWords.waiting)), { style: 'Caption' }), under]);
}

function writePicture(photo: Photo, attrs: NodeJson['attrs'] & object, parts: DocxParts, page: Page): Xml {
  const scale = Math.min(1, TALLEST_EMU / ((COLUMN_EMU * photo.heightPx) / photo.widthPx));
  const size = {
    cx: Math.round(COLUMN_EMU * scale),
    cy: Math.round(((COLUMN_EMU * photo.heightPx) / photo.widthPx) * scale),
  };
  const id = parts.nextDrawing();
  const about = {
    id,
    name: `${page.say(pageWords.photo)} ${id}`,
    descr: readText(attrs, 'alt') || photo.metadata.altTextAccessibility,
  };
  const picture = tag(
    'pic:pic',
    {},
    tag('pic:nvPicPr', {}, tag('pic:cNvPr', about), tag('pic:cNvPicPr', {})),
    tag(
      'pic:blipFill',
      {},
      tag('a:blip', { 'r:embed': parts.picture(photo) }),
      tag('a:stretch', {}, tag('a:fillRect', {})),
    ),
    tag(
      'pic:spPr',
      {},
      tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', size)),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})),
    ),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const inline = tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', size),
    tag('wp:docPr', about),
    tag('a:graphic', {}, tag('a:graphicData', { uri }, picture)),
  );
  return paragraph(tag('w:r', {}, tag('w:drawing', {}, inline)), { style: 'Picture' });
}
