import { readNumber } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';
import { group, noXml, tag, type Xml } from '../xml.ts';

export type CellWriter = (cell: NodeJson) => Xml;

/** A cell of the row above that reaches down into this one. */
interface Reach {
  readonly width: number;
  readonly rowsLeft: number;
}

/** A Word table. A cell over several rows is there in each of them, joined to the one above (ECMA-376, vMerge). */
export function writeDocxTable(node: NodeJson, writeCell: CellWriter): Xml {
  const rows = node.content ?? [];
  let reaching = new Map<number, Reach>();
  let columns = 1;
  const written = rows.map((row, index) => {
    const cells: Xml[] = [];
    const next = new Map<number, Reach>();
    let at = 0;
    const fillReached = () => {
      for (let reach = reaching.get(at); reach !== undefined; reach = reaching.get(at)) {
        cells.push(tag('w:tc', {}, cellProperties(reach.width, tag('w:vMerge', {})), tag('w:p', {})));
        if (reach.rowsLeft > 1) next.set(at, { ...reach, rowsLeft: reach.rowsLeft - 1 });
        at += reach.width;
      }
    };
    for (const cell of row.content ?? []) {
      fillReached();
      const width = fittingWidth(span(cell, 'colspan'), at, reaching);
      const height = Math.min(span(cell, 'rowspan'), rows.length - index);
      const merge = height > 1 ? tag('w:vMerge', { 'w:val': 'restart' }) : noXml;
      cells.push(group('w:tc', {}, cellProperties(width, merge), writeCell(cell)));
      if (height > 1) next.set(at, { width, rowsLeft: height - 1 });
      at += width;
    }
    fillReached();
    columns = Math.max(columns, at);
    reaching = next;
    return group(
      'w:tr',
      {},
      ...(cells.length === 0 ? [tag('w:tc', {}, cellProperties(1, noXml), tag('w:p', {}))] : cells),
    );
  });
  const grid = Array.from({ length: columns }, () => tag('w:gridCol', { 'w:w': Math.floor(9072 / columns) }));
  return group('w:tbl', {}, tableProperties(), tag('w:tblGrid', {}, ...grid), ...written);
}

/** A single cell around other blocks, as a box. */
export function writeBox(content: Xml): Xml {
  const cell = group('w:tc', {}, cellProperties(1, noXml), content);
  return group(
    'w:tbl',
    {},
    tableProperties(),
    tag('w:tblGrid', {}, tag('w:gridCol', { 'w:w': 9072 })),
    group('w:tr', {}, cell),
  );
}

function tableProperties(): Xml {
  return tag('w:tblPr', {}, tag('w:tblStyle', { 'w:val': 'TableGrid' }), tag('w:tblW', { 'w:w': 0, 'w:type': 'auto' }));
}

function cellProperties(width: number, merge: Xml): Xml {
  const size = tag('w:tcW', { 'w:w': 0, 'w:type': 'auto' });
  return tag('w:tcPr', {}, size, width > 1 ? tag('w:gridSpan', { 'w:val': width }) : noXml, merge);
}

/** A wide cell ends where a cell from above begins. */
function fittingWidth(width: number, at: number, reaching: ReadonlyMap<number, Reach>): number {
  for (let step = 1; step < width; step += 1) if (reaching.has(at + step)) return step;
  return width;
}

function span(cell: NodeJson, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, readNumber(cell.attrs ?? {}, name));
}
