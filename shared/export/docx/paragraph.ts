import { joinXml, noXml, tag, type Xml } from '../xml.ts';

export interface ParagraphLook {
  readonly style?: string;
  /** The place in a list, for its first paragraph. */
  readonly list?: { readonly numbering: number; readonly level: number };
  /** How deep a further paragraph of a list item stands. */
  readonly indentLevel?: number;
}

/** A Word paragraph; its properties stand in the order of the standard (ECMA-376, CT_PPr). */
export function paragraph(runs: Xml, { style, list, indentLevel }: ParagraphLook = {}): Xml {
  const properties = joinXml([
    style === undefined ? noXml : tag('w:pStyle', { 'w:val': style }),
    list === undefined
      ? noXml
      : tag(
          'w:numPr',
          {},
          tag('w:ilvl', { 'w:val': Math.min(8, list.level) }),
          tag('w:numId', { 'w:val': list.numbering }),
        ),
    indentLevel === undefined ? noXml : tag('w:ind', { 'w:left': 720 + Math.min(8, indentLevel) * 360 }),
  ]);
  return tag('w:p', {}, properties === '' ? noXml : tag('w:pPr', {}, properties), runs);
}
