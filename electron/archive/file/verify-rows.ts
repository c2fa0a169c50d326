import { isUtf8 } from 'node:buffer';
import type { Connection } from './database.ts';

/** A row holding bytes nobody wrote there: its table, its rank in it, and the column. */
export interface DamagedRow {
  readonly table: string;
  readonly detail: string;
}

/** Columns that hold JSON, as text or as bytes; the rest of a table's text is only words. */
const jsonColumns: ReadonlySet<string> = new Set([
  'story.bylines',
  'story.tags',
  'story.headline_variants',
  'story.related',
  'version.changed',
  'version.change',
  'version.snapshot',
  'tag.aliases',
  'photo.metadata',
  'template.fields',
  'template.doc',
  'photo_template.content',
  'photo_change.parts',
  'photo_base.state',
  'tag_change.names',
]);

/**
 * Reads the text of every row of every table. Garbage inside a text changes no page and so passes SQLite's integrity check, and
 * what has no digest (tags, templates, photo records, names of versions) is compared with nothing: there it shows as
 * bytes that are no UTF-8, or as JSON that cannot be read.
 */
export function* findDamagedRows(connection: Connection): Generator<DamagedRow> {
  for (const table of listTables(connection)) {
    const columns = listColumns(connection, table);
    if (columns.length === 0) continue;
    const asBytes = columns.map((column) => `CAST("${column}" AS BLOB)`).join(', ');
    const rows = connection.prepare<[], readonly (Buffer | null)[]>(`SELECT ${asBytes} FROM "${table}"`).raw();
    let rank = 0;
    for (const row of rows.iterate()) {
      rank += 1;
      const at = row.findIndex((bytes, index) => bytes !== null && !isReadable(bytes, `${table}.${columns[index]}`));
      if (at >= 0) yield { table, detail: `${rank}: ${columns[at]}` };
    }
  }
}

function isReadable(bytes: Buffer, column: string): boolean {
  if (!isUtf8(bytes)) return false;
  if (!jsonColumns.has(column)) return true;
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Every table but those inside the full-text index, which is made from the others. */
function listTables(connection: Connection): readonly string[] {
  const tables = connection.prepare<[], { name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return tables.all().map(({ name }) => name);
}

function listColumns(connection: Connection, table: string): readonly string[] {
  const columns = connection.prepare<[string], { name: string; type: string }>(
    'SELECT name, type FROM pragma_table_info(?)',
  );
  return columns
    .all(table)
    .filter(({ name, type }) => type === 'TEXT' || jsonColumns.has(`${table}.${name}`))
    .map(({ name }) => name);
}
