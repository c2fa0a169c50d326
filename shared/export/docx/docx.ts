import type { ExportFormat } from '../format.ts';
import { makeAbsentPictures } from '../html/absent-pictures.ts';
import { makePage, type Page, pageHeadline } from '../html/page.ts';
import { group, line, tag, type Xml, xmlDocument } from '../xml.ts';
import { makeDocxParts } from './parts.ts';
import { writeStyles } from './styles.ts';
import { writeDocument } from './write-document.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document (ECMA-376), written part by part so that the same story gives the same bytes: no clock, no chance. */
export const docx: ExportFormat = {
  id: 'docx',
  label: { en: 'Word document', vi: 'Tài liệu Word' },
  description: {
    en: 'One .docx file with photos and captions, for offices and for print.',
    vi: 'Một tệp .docx có ảnh và chú thích, để gửi cơ quan và in.',
  },
  shape: 'file',
  packed: 'zip',
  ending: '.docx',
  write(resolved) {
    const page = makePage(resolved, makeAbsentPictures());
    const parts = makeDocxParts();
    const document = writeDocument(page, parts);
    const texts: readonly (readonly [string, Xml])[] = [
      ['[Content_Types].xml', writeContentTypes()],
      ['_rels/.rels', writeRootRelations()],
      ['docProps/core.xml', writeCore(page)],
      ['word/document.xml', document],
      ['word/styles.xml', writeStyles(page.language)],
      ['word/numbering.xml', parts.numbering()],
      ['word/_rels/document.xml.rels', parts.relationships()],
    ];
    return [
      ...texts.map(([path, xml]) => ({ kind: 'text' as const, path, text: xmlDocument(xml) })),
      ...parts.photos(),
    ];
  },
};

function writeContentTypes(): Xml {
  const override = (name: string, type: string) => tag('Override', { PartName: name, ContentType: type });
  return group(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Default', { Extension: 'jpg', ContentType: 'image/jpeg' }),
    override('/word/document.xml', `${TYPES}.document.main+xml`),
    override('/word/styles.xml', `${TYPES}.styles+xml`),
    override('/word/numbering.xml', `${TYPES}.numbering+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
}

function writeRootRelations(): Xml {
  return group(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    tag('Relationship', { Id: 'rId1', Type: `${OFFICE}/relationships/officeDocument`, Target: 'word/document.xml' }),
    tag('Relationship', {
      Id: 'rId2',
      Type: `${PACKAGE}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
  );
}

function writeCore(page: Page): Xml {
  const { story } = page.resolved;
  const authors = story.fields.bylines.map(({ name }) => name).join(', ');
  const stamp = (name: string, at: number) => line(name, new Date(at).toISOString(), { 'xsi:type': 'dcterms:W3CDTF' });
  return group(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    line('dc:title', pageHeadline(page)),
    line('dc:creator', authors),
    line('dc:language', page.language),
    stamp('dcterms:created', story.createdAt),
    stamp('dcterms:modified', story.updatedAt),
  );
}
