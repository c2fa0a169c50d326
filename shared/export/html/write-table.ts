import { readNumber } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { pageWords } from '../page-words.ts';
import { block, element, type Markup, nothing } from './markup.ts';
import type { Page } from './page.ts';

export type CellWriter = (cell: NodeJson) => Markup;

/**
 * A table that scrolls sideways by itself on a narrow screen. A first row of header cells becomes its head; header cells
 * elsewhere speak for their row.
 */
export function writeTable(node: NodeJson, { say }: Page, writeCell: CellWriter): Markup {
  const rows = node.content ?? [];
  const headRows = isHeadRow(rows[0]) && rows.length > 1 ? rows.slice(0, 1) : [];
  const table = block(
    'table',
    {},
    writeRows('thead', headRows, writeCell),
    writeRows('tbody', rows.slice(headRows.length), writeCell),
  );
  const label = say(pageWords.table);
  return block('div', { class: 'table', role: 'group', 'aria-label': label, tabindex: 0 }, table);
}

function isHeadRow(row: NodeJson | undefined): boolean {
  const cells = row?.content ?? [];
  return cells.length > 0 && cells.every((cell) => cell.type === 'tableHeader' && span(cell, 'rowspan') === 1);
}

function writeRows(part: 'thead' | 'tbody', rows: readonly NodeJson[], writeCell: CellWriter): Markup {
  const written = rows.map((row, index) => writeRow(row, { part, rowsLeft: rows.length - index, writeCell }));
  return written.length === 0 ? nothing : block(part, {}, ...written);
}

interface RowPlace {
  readonly part: 'thead' | 'tbody';
  /** Rows of this part from here on: a cell cannot span more (HTML standard, forming a table). */
  readonly rowsLeft: number;
  readonly writeCell: CellWriter;
}

function writeRow(row: NodeJson, { part, rowsLeft, writeCell }: RowPlace): Markup {
  const cells = (row.content ?? []).map((cell) => {
    const colspan = span(cell, 'colspan');
    const rowspan = Math.min(span(cell, 'rowspan'), rowsLeft);
    const spans = { colspan: colspan > 1 ? colspan : undefined, rowspan: rowspan > 1 ? rowspan : undefined };
    const content = writeCell(cell);
    if (cell.type !== 'tableHeader') return element('td', spans, content);
    return element('th', { scope: part === 'thead' ? 'col' : 'row', ...spans }, content);
  });
  return block('tr', {}, ...cells);
}

function span(cell: NodeJson, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, readNumber(cell.attrs ?? {}, name));
}
