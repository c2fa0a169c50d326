import {
  type Attributes,
  columnWidthAttribute,
  type ElementLike,
  integerAttribute,
  type NodeDefinition,
  readNumber,
} from '../definition.ts';

const attrs = {
  colspan: integerAttribute(1, 1, 100),
  rowspan: integerAttribute(1, 1, 1000),
  colwidth: columnWidthAttribute,
};

export const tableCell: NodeDefinition = {
  name: 'tableCell',
  content: 'flow+',
  tableRole: 'cell',
  isolating: true,
  attrs,
  parse: [{ selector: 'td', attrs: readSpans }],
  render: (values) => ['td', writeSpans(values), 0],
};

export const tableHeader: NodeDefinition = {
  name: 'tableHeader',
  content: 'flow+',
  tableRole: 'header_cell',
  isolating: true,
  attrs,
  parse: [{ selector: 'th', attrs: readSpans }],
  render: (values) => ['th', writeSpans(values), 0],
};

function readSpans(element: ElementLike): Attributes {
  return {
    colspan: readSpan(element.getAttribute('colspan'), 100),
    rowspan: readSpan(element.getAttribute('rowspan'), 1000),
  };
}

function readSpan(value: string | null, most: number): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= most ? span : 1;
}

function writeSpans(values: Attributes): Record<string, string> {
  const written: Record<string, string> = {};
  if (readNumber(values, 'colspan') > 1) written['colspan'] = String(readNumber(values, 'colspan'));
  if (readNumber(values, 'rowspan') > 1) written['rowspan'] = String(readNumber(values, 'rowspan'));
  return written;
}
