import { readNumber } from '../../document/definition.ts';
import type { NodeJson } from '../../document/json.ts';

export type CellWriter = (cell: NodeJson) => string;

/** A table of GitHub's Markdown. It knows no joined cells: a wide cell is followed by empty ones, a tall one stands over them. */
export function writeMarkdownTable(node: NodeJson, writeCell: CellWriter): string {
  const rows = layOut(node.content ?? [], writeCell);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const [head = [], ...rest] = isHead(node.content?.[0]) ? rows : [[], ...rows];
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n');
}

function isHead(row: NodeJson | undefined): boolean {
  const cells = row?.content ?? [];
  return cells.length > 0 && cells.every(({ type }) => type === 'tableHeader');
}

/** No wider than people read; a hostile table of 100 columns in each cell stays a table. */
const MOST_COLUMNS = 100;

function layOut(rows: readonly NodeJson[], writeCell: CellWriter): readonly (readonly string[])[] {
  const reaching = new Map<number, number>();
  return rows.map((row) => {
    const cells: string[] = [];
    const skipReached = () => {
      for (let left = reaching.get(cells.length) ?? 0; left > 0; left = reaching.get(cells.length) ?? 0) {
        reaching.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.content ?? []) {
      skipReached();
      const width = Math.min(span(cell, 'colspan'), MOST_COLUMNS - Math.min(cells.length, MOST_COLUMNS - 1));
      const height = span(cell, 'rowspan');
      for (let column = 0; column < width; column += 1) {
        reaching.set(cells.length, height - 1);
        cells.push(column === 0 ? writeCell(cell) : '');
      }
    }
    skipReached();
    return cells;
  });
}

function span(cell: NodeJson, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, readNumber(cell.attrs ?? {}, name));
}
