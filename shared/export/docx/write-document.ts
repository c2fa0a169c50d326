import { formatDay, formatPublishTime } from '../../base/format-time.ts';
import { inlineText } from '../../document/read-document.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import { storyAddress } from '../html/addresses.ts';
import { type Page, pageHeadline } from '../html/page.ts';
import { writableAddress } from '../html/write-address.ts';
import { pageWords } from '../page-words.ts';
import { correctedLines, correctionParts, storyByline } from '../story-words.ts';
import { group, joinXml, noXml, tag, type Xml, xmlLines } from '../xml.ts';
import { paragraph } from './paragraph.ts';
import type { DocxParts } from './parts.ts';
import { writeDocxBlock } from './write-blocks.ts';
import { linkedRun, plainRun, writeRuns } from './write-runs.ts';

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** The story on A4, in the order of the page. */
export function writeDocument(page: Page, parts: DocxParts): Xml {
  const { story, tags } = page.resolved;
  const { kicker, source } = story.fields;
  const margins = {
    'w:top': 1417,
    'w:right': 1417,
    'w:bottom': 1417,
    'w:left': 1417,
    'w:header': 708,
    'w:footer': 708,
    'w:gutter': 0,
  };
  const body = group(
    'w:body',
    {},
    said(tags.map(({ name }) => name).join(', '), 'Meta'),
    said(kicker, 'Kicker'),
    said(pageHeadline(page), 'Title'),
    said(dateLine(page), 'Meta'),
    writeSapo(page, parts),
    writeDocxBlock(story.body, { page, parts, look: {}, level: 0 }),
    said(storyByline(page), 'Byline'),
    said(source === '' ? '' : page.say(pageWords.source, { source }), 'Meta'),
    ...correctedLines(page).map((line) => said(line, 'Meta')),
    ...writeCorrection(page),
    ...writeRelated(page, parts),
    tag('w:sectPr', {}, tag('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }), tag('w:pgMar', margins)),
  );
  return tag('w:document', NAMESPACES, body);
}

function said(text: string, style: string): Xml {
  return text === '' ? noXml : paragraph(plainRun(text), { style });
}

function dateLine({ resolved }: Page): string {
  const { section, datelinePlace, publishedAt } = resolved.story.fields;
  const time = publishedAt === null ? '' : formatPublishTime(publishedAt, resolved.publication.zone);
  return [section, datelinePlace, time].filter((part) => part !== '').join(' · ');
}

function writeSapo({ resolved }: Page, parts: DocxParts): Xml {
  const { fields } = resolved.story;
  if (inlineText(fields.sapo).trim() === '') return noXml;
  const prefix = plainRun(agencyPrefix(fields, resolved.publication));
  return paragraph(joinXml([prefix, writeRuns(fields.sapo, parts)]), { style: 'Subtitle' });
}

function writeCorrection(page: Page): readonly Xml[] {
  const { correction } = page.resolved.story.fields;
  if (correction === null) return [];
  const { title, statements, apology } = correctionParts(correction, page);
  return [
    said(title, 'Heading2'),
    said(formatDay(correction.at, page.resolved.publication.zone), 'Meta'),
    ...statements.flatMap(({ label, lines }) =>
      lines.map((text, index) => paragraph(plainRun(index === 0 ? `${label}: ${text}` : text))),
    ),
    apology === '' ? noXml : paragraph(plainRun(apology)),
  ];
}

function writeRelated(page: Page, parts: DocxParts): readonly Xml[] {
  const { story, linked, publication } = page.resolved;
  const items = story.fields.related.map((item) => {
    const found = linked.get(item.storyId ?? '');
    const headline = item.headline || found?.headline || '';
    if (headline === '') return noXml;
    const own = found === undefined ? null : storyAddress(publication, found);
    const href = own ?? (item.href === null ? null : writableAddress(item.href));
    const sapo = item.sapo || found?.sapo || '';
    return xmlLines([
      said(item.section || found?.section || '', 'Meta'),
      paragraph(linkedRun(headline, href, parts), { style: 'RelatedLink' }),
      sapo === '' ? noXml : paragraph(plainRun(sapo)),
    ]);
  });
  return xmlLines(items) === '' ? [] : [said(page.say(pageWords.related), 'Heading2'), ...items];
}
