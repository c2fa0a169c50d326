import { foldForIndex } from '../../../shared/base/fold-text.ts';
import type { Connection } from '../file/database.ts';
import type { Migration } from '../file/migration.ts';

/**
 * The names, places and other short texts that photos have, with how many photos have each: what a field is completed
 * from. `photo_value_word` finds a value by the beginning of any of its words.
 */
export const photoValues: Migration = {
  name: 'photo-values',
  sql: `
    CREATE TABLE photo_value (
      row INTEGER PRIMARY KEY, field TEXT NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (field, value)
    ) STRICT;
    CREATE INDEX photo_value_by_use ON photo_value (field, count DESC, value);
    CREATE TABLE photo_value_word (
      field TEXT NOT NULL, word TEXT NOT NULL, value_row INTEGER NOT NULL, PRIMARY KEY (field, word, value_row)
    ) STRICT, WITHOUT ROWID;
  `,
  fill: countValues,
};

const LINES = [
  'headline',
  'captionWriter',
  'creatorJobTitle',
  'creditLine',
  'source',
  'sublocation',
  'city',
  'provinceState',
  'country',
  'countryCode',
  'eventName',
  'jobId',
  'copyrightNotice',
  'webStatementOfRights',
  'licensorName',
  'licensorUrl',
  'aiSystemUsed',
  'aiSystemVersionUsed',
  'aiPromptWriterName',
];
const LISTS = ['keywords', 'creator', 'contributor', 'personInImage', 'eventId'];

function countValues(connection: Connection): void {
  const photos = connection.prepare<[], string>('SELECT metadata FROM photo').pluck();
  const putValue = connection.prepare<[string, string, string]>(
    `INSERT INTO photo_value (field, value, folded, count) VALUES (?, ?, ?, 1)
     ON CONFLICT (field, value) DO UPDATE SET count = count + 1`,
  );
  const putWords = connection.prepare(
    `INSERT INTO photo_value_word (field, word, value_row)
     SELECT DISTINCT field, word.value, row FROM photo_value, json_each('["' || replace(folded, ' ', '","') || '"]') AS word WHERE folded <> ''`,
  );
  for (const metadata of photos.all()) {
    const fields = JSON.parse(metadata) as Readonly<Partial<Record<string, string>>>; // written by formats 1 to 14
    for (const name of [...LINES, ...LISTS])
      for (const value of itemsOf(name, fields[name] ?? '')) putValue.run(name, value, foldForIndex(value));
  }
  putWords.run();
}

function itemsOf(name: string, text: string): ReadonlySet<string> {
  const items = LISTS.includes(name) ? text.split(';') : [text];
  return new Set(items.map((item) => item.trim()).filter((item) => item !== ''));
}
