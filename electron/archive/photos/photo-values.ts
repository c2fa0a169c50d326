import { foldForIndex } from '../../../shared/base/fold-text.ts';
import {
  getPhotoField,
  type PhotoFieldName,
  type PhotoMetadata,
  photoFieldNames,
  splitList,
} from '../../../shared/photo/photo-fields.ts';
import type { ArchiveContext } from '../context.ts';
import { splitQuery } from '../stories/match-words.ts';

export interface PhotoValue {
  readonly value: string;
  /** How many photos have it. */
  readonly count: number;
}

export interface ValueQuery {
  readonly field: PhotoFieldName;
  /** The beginning of any word of the value, and what follows it; '' for all. */
  readonly text: string;
  readonly limit: number;
}

export interface PhotoValues {
  /** What photos have in a field, a list's items each for itself, the most used first. */
  complete(query: ValueQuery): readonly PhotoValue[];
  /** Counts what a photo has now and no longer what it had before. For every write of a photo's metadata. */
  recount(before: PhotoMetadata | null, after: PhotoMetadata): void;
}

/** So many values of one word are sorted at once; words that more have are found soon among the most used. */
const MANY = 400;

/** Long texts and choices are not completed, nor is what a photo is called by: no other has that name. */
const completedFields = photoFieldNames.filter(
  (name) => name !== 'title' && ['line', 'list', 'address'].includes(getPhotoField(name).kind),
);

export function openPhotoValues({ connection }: ArchiveContext): PhotoValues {
  const countUp = connection.prepare<object, { row: number; count: number }>(
    `INSERT INTO photo_value (field, value, folded, count) VALUES (@field, @value, @folded, 1)
     ON CONFLICT (field, value) DO UPDATE SET count = count + 1 RETURNING row, count`,
  );
  const countDown = connection.prepare<object, { row: number; folded: string; count: number }>(
    'UPDATE photo_value SET count = count - 1 WHERE field = @field AND value = @value RETURNING row, folded, count',
  );
  const putWord = connection.prepare(
    'INSERT OR IGNORE INTO photo_value_word (field, word, value_row) VALUES (?, ?, ?)',
  );
  const dropWord = connection.prepare('DELETE FROM photo_value_word WHERE field = ? AND word = ? AND value_row = ?');
  const dropValue = connection.prepare('DELETE FROM photo_value WHERE row = ?');
  const words = 'FROM photo_value_word WHERE field = @field AND word >= @word AND word < @beyond';
  const countWords = connection
    .prepare<object, number>(`SELECT count(*) FROM (SELECT 1 ${words} LIMIT ${MANY})`)
    .pluck();
  // Which values have a word that begins so?
  const findByWord = connection.prepare<object, PhotoValue>(
    `SELECT value, count FROM photo_value WHERE row IN (SELECT value_row ${words})
       AND instr(' ' || folded, @text) > 0 ORDER BY count DESC, value LIMIT @limit`,
  );
  // The same, for a word that so many have that the first of the most used are soon there.
  const findByUse = connection.prepare<object, PhotoValue>(
    `SELECT value, count FROM photo_value WHERE field = @field AND instr(' ' || folded, @text) > 0
     ORDER BY count DESC, value LIMIT @limit`,
  );

  function add(field: PhotoFieldName, value: string): void {
    const folded = foldForIndex(value);
    const counted = countUp.get({ field, value, folded });
    if (counted?.count !== 1) return;
    for (const word of splitQuery(folded)) putWord.run(field, word, counted.row);
  }

  function take(field: PhotoFieldName, value: string): void {
    const counted = countDown.get({ field, value });
    if (counted === undefined || counted.count > 0) return;
    for (const word of splitQuery(counted.folded)) dropWord.run(field, word, counted.row);
    dropValue.run(counted.row);
  }

  return {
    complete({ field, text, limit }) {
      const typed = splitQuery(text);
      const [word = ''] = typed;
      const found = { field, limit, text: ` ${typed.join(' ')}` };
      if (word === '') return findByUse.all(found);
      const range = { field, word, beyond: `${word}\uffff` };
      const isCommon = (countWords.get(range) ?? 0) >= MANY;
      return isCommon ? findByUse.all(found) : findByWord.all({ ...found, ...range });
    },
    recount(before, after) {
      for (const name of completedFields) {
        if (before?.[name] === after[name]) continue;
        const [had, has] = [itemsOf(name, before?.[name] ?? ''), itemsOf(name, after[name])];
        for (const value of had) if (!has.has(value)) take(name, value);
        for (const value of has) if (!had.has(value)) add(name, value);
      }
    },
  };
}

function itemsOf(name: PhotoFieldName, text: string): ReadonlySet<string> {
  const isList = getPhotoField(name).kind === 'list';
  return new Set(isList ? splitList(text) : text === '' ? [] : [text]);
}
