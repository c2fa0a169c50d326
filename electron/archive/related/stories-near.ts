import type { Connection } from '../file/database.ts';

/** So many stories on each side of the day are looked at for the same section; a busy desk makes them in a day or two. */
const LOOKED_AT = 300;
const MOST = 10;
const WITHIN_MS = 30 * 86_400_000;

/** The stories of a section nearest to a day, on both sides of it. */
export function prepareNear(connection: Connection): (section: string, at: number) => readonly number[] {
  // The index by date is read for so many entries, whatever the section has.
  const before = connection
    .prepare<[number, number, number, string, number], number>(
      `SELECT row FROM (SELECT row, section FROM story INDEXED BY story_by_date
         WHERE dated_at <= ? AND dated_at > ? AND status NOT IN ('withdrawn', 'trashed') ORDER BY dated_at DESC LIMIT ?)
       WHERE section = ? LIMIT ?`,
    )
    .pluck();
  const after = connection
    .prepare<[number, number, number, string, number], number>(
      `SELECT row FROM (SELECT row, section FROM story INDEXED BY story_by_date
         WHERE dated_at > ? AND dated_at < ? AND status NOT IN ('withdrawn', 'trashed') ORDER BY dated_at LIMIT ?)
       WHERE section = ? LIMIT ?`,
    )
    .pluck();
  return (section, at) => [
    ...before.all(at, at - WITHIN_MS, LOOKED_AT, section, MOST),
    ...after.all(at, at + WITHIN_MS, LOOKED_AT, section, MOST),
  ];
}
