import type { Language } from '../../base/language.ts';
import { group, joinXml, tag, type Xml } from '../xml.ts';

interface Style {
  readonly id: string;
  /** Word's own name, so that its navigation and table of contents know it. */
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly color?: string;
  readonly align?: 'center';
  /** Twentieths of a point before and after. */
  readonly space?: readonly [number, number];
  readonly left?: number;
  readonly outline?: number;
}

const styles: readonly Style[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true, space: [0, 120] },
  { id: 'Subtitle', name: 'Subtitle', size: 26, bold: true, space: [120, 240] },
  { id: 'Heading2', name: 'heading 2', size: 28, bold: true, space: [240, 120], outline: 1 },
  { id: 'Heading3', name: 'heading 3', size: 25, bold: true, space: [200, 100], outline: 2 },
  { id: 'Kicker', name: 'Kicker', size: 22, bold: true, color: '9A1B1E', space: [0, 60] },
  { id: 'Meta', name: 'Meta', size: 20, color: '595959', space: [0, 120] },
  { id: 'Byline', name: 'Byline', bold: true, space: [240, 120] },
  { id: 'Quote', name: 'Quote', italic: true, left: 567, space: [120, 120] },
  { id: 'IntenseQuote', name: 'Intense Quote', size: 28, italic: true, left: 567, space: [160, 160] },
  { id: 'Picture', name: 'Picture', align: 'center', space: [200, 60] },
  { id: 'Caption', name: 'caption', size: 20, italic: true, align: 'center', space: [0, 200] },
  { id: 'InfoTitle', name: 'Info Title', bold: true, space: [80, 80] },
  { id: 'RelatedLink', name: 'Related Link', bold: true, space: [60, 60] },
  { id: 'ListParagraph', name: 'List Paragraph', space: [0, 60] },
  { id: 'Divider', name: 'Divider', align: 'center', space: [240, 240] },
];

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** The styles of the document; a newsroom's own Word template may restyle them by name. */
export function writeStyles(language: Language): Xml {
  const font = { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:cs': 'Times New Roman' };
  const defaults = tag(
    'w:docDefaults',
    {},
    tag(
      'w:rPrDefault',
      {},
      tag(
        'w:rPr',
        {},
        tag('w:rFonts', font),
        tag('w:sz', { 'w:val': 24 }),
        tag('w:lang', { 'w:val': locales[language] }),
      ),
    ),
    tag(
      'w:pPrDefault',
      {},
      tag('w:pPr', {}, tag('w:spacing', { 'w:after': 140, 'w:line': 288, 'w:lineRule': 'auto' })),
    ),
  );
  return group(
    'w:styles',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    defaults,
    tag(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      tag('w:name', { 'w:val': 'Normal' }),
    ),
    ...styles.map(writeStyle),
    writeLinkStyle(),
    writeGridStyle(),
  );
}

function writeStyle({ id, name, size, bold, italic, color, align, space, left, outline }: Style): Xml {
  const some = (has: boolean, xml: Xml): readonly Xml[] => (has ? [xml] : []);
  const paragraph = [
    ...some(outline !== undefined, tag('w:keepNext', {})),
    ...some(space !== undefined, tag('w:spacing', { 'w:before': space?.[0], 'w:after': space?.[1] })),
    ...some(left !== undefined, tag('w:ind', { 'w:left': left })),
    ...some(align !== undefined, tag('w:jc', { 'w:val': align })),
    ...some(outline !== undefined, tag('w:outlineLvl', { 'w:val': outline })),
  ];
  const run = [
    ...some(bold === true, tag('w:b', {})),
    ...some(italic === true, tag('w:i', {})),
    ...some(color !== undefined, tag('w:color', { 'w:val': color })),
    ...some(size !== undefined, tag('w:sz', { 'w:val': size })),
  ];
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    tag('w:name', { 'w:val': name }),
    tag('w:basedOn', { 'w:val': 'Normal' }),
    tag('w:qFormat', {}),
    ...some(paragraph.length > 0, tag('w:pPr', {}, ...paragraph)),
    ...some(run.length > 0, tag('w:rPr', {}, ...run)),
  );
}

function writeLinkStyle(): Xml {
  return tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
    tag('w:name', { 'w:val': 'Hyperlink' }),
    tag('w:rPr', {}, tag('w:color', { 'w:val': '0B57A4' }), tag('w:u', { 'w:val': 'single' })),
  );
}

function writeGridStyle(): Xml {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8A8A8A' }),
  );
  return tag(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    tag('w:name', { 'w:val': 'Table Grid' }),
    tag('w:tblPr', {}, tag('w:tblBorders', {}, joinXml(sides))),
  );
}
