import * as z from 'zod';
import type { SortColumn, StoryList, StorySort } from '../../../shared/bridge/calls/story-list.ts';
import type { DeskCounts } from '../../../shared/bridge/calls.ts';
import { type StatusName, statusNames } from '../../../shared/story/status.ts';
import type { Connection } from '../file/database.ts';
import { type ListRow, listColumns, toStoryRow } from './story-rows.ts';

/** How a list is narrowed and ordered; everything, the newest change first, when nothing is said. */
export interface ListOptions {
  readonly statuses?: readonly StatusName[] | undefined;
  readonly section?: string | undefined;
  readonly tagId?: string | undefined;
  readonly sort?: StorySort | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

interface CountRow {
  readonly status: StatusName;
  readonly section: string;
  readonly count: number;
}

/**
 * Lists by keyset: the next page starts after the last row of this one, so its cost does not grow with depth. A list is
 * one stretch after another, each in the order of one index: by status, for one, is the drafts, then the submitted ones.
 */
export function openStoryList(connection: Connection): {
  list(options: ListOptions): StoryList;
  counts(): DeskCounts;
} {
  const readCounts = connection.prepare<[], CountRow>('SELECT status, section, count FROM story_count WHERE count > 0');
  const findTagRow = connection.prepare<[string], { row: number }>('SELECT row FROM tag WHERE id = ?');
  const countByTag = connection.prepare<[number], { count: number }>(
    'SELECT count(*) AS count FROM story_tag WHERE tag_row = ?',
  );
  let collator: Intl.Collator | null = null;

  function readNarrowed({ statuses, section, tagId }: ListOptions): Narrowed {
    const wanted = statuses ?? defaultStatuses;
    const counts = readCounts.all();
    const ofStatuses = counts.filter((row) => wanted.includes(row.status));
    const counted = ofStatuses.filter((row) => section === undefined || row.section === section);
    const inCounts = sumOf(counted);
    const isSectionSmaller = sumOf(counts.filter((row) => row.section === section)) < sumOf(ofStatuses);
    const tagRow = tagId === undefined ? null : (findTagRow.get(tagId)?.row ?? -1);
    const total = tagRow === null ? inCounts : Math.min(countByTag.get(tagRow)?.count ?? 0, inCounts);
    collator ??= new Intl.Collator('vi'); // takes milliseconds to make, which commands that list nothing save
    const sections = [...new Set(counted.map((row) => row.section))].sort(collator.compare);
    return { statuses: statuses ?? null, section: section ?? null, tagRow, total, sections, isSectionSmaller };
  }

  function read(stretch: Stretch, narrowed: Narrowed, from: { bounds: Bounds | null; limit: number }) {
    if (!stretch.isByStatus || narrowed.statuses === null) return readInOrder(stretch, narrowed, from);
    const rows = narrowed.statuses.flatMap((status) => readInOrder(stretch, { ...narrowed, statuses: [status] }, from));
    return rows.sort(stretch.isDescending ? (a, b) => compareRows(b, a) : compareRows).slice(0, from.limit);
  }

  function readInOrder(stretch: Stretch, narrowed: Narrowed, from: { bounds: Bounds | null; limit: number }) {
    const { sql, values } = writeQuery(stretch, narrowed, from.bounds);
    return connection.prepare<(string | number | null)[], SortedRow>(sql).all(...values, from.limit);
  }

  /** Which stories of this stretch come after the given one: first those with the same value, then those beyond it. */
  function readStretch(stretch: Stretch, narrowed: Narrowed, from: { position: Position | null; limit: number }) {
    const { position, limit } = from;
    if (position === null) return read(stretch, narrowed, { bounds: null, limit });
    const { value, row } = position;
    const equal = stretch.column === 'row' ? [] : read(stretch, narrowed, { bounds: { value, row }, limit });
    if (equal.length === limit) return equal;
    return [...equal, ...read(stretch, narrowed, { bounds: { value, row: null }, limit: limit - equal.length })];
  }

  return {
    list({ sort = { by: 'updated', isDescending: true }, after, limit, ...options }) {
      const narrowed = readNarrowed({ ...options, limit });
      const stretches = narrowed.total === 0 ? [] : stretchesOf(sort, narrowed);
      const start = after === undefined ? null : parsePosition(after);
      const rows: { readonly row: SortedRow; readonly stretch: number }[] = [];
      for (let index = start?.stretch ?? 0; index < stretches.length && rows.length <= limit; index += 1) {
        const stretch = stretches[index];
        if (stretch === undefined) break;
        const position = index === start?.stretch ? start : null;
        const found = readStretch(stretch, narrowed, { position, limit: limit + 1 - rows.length });
        rows.push(...found.map((row) => ({ row, stretch: index })));
      }
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        stories: page.map(({ row }) => toStoryRow(row)),
        total: narrowed.total,
        next: rows.length > limit && last !== undefined ? formatPosition(last.stretch, last.row) : null,
      };
    },

    counts() {
      const byStatus: Partial<Record<StatusName, number>> = {};
      const bySection = new Map<string, number>();
      for (const { status, section, count } of readCounts.all()) {
        byStatus[status] = (byStatus[status] ?? 0) + count;
        if (status !== 'trashed') bySection.set(section, (bySection.get(section) ?? 0) + count);
      }
      return { byStatus, bySection: [...bySection].map(([section, count]) => ({ section, count })) };
    },
  };
}

/** What "all stories" means: everything but the trash. */
const defaultStatuses: StatusName[] = statusNames.filter((name) => name !== 'trashed');

interface Narrowed {
  /** Null for all but the trash: written as an exclusion, as a list of statuses would be sorted together. */
  readonly statuses: readonly StatusName[] | null;
  readonly section: string | null;
  readonly tagRow: number | null;
  readonly total: number;
  readonly sections: readonly string[];
  /** The section has fewer stories than the statuses have. */
  readonly isSectionSmaller: boolean;
}

function sumOf(counts: readonly CountRow[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

interface SortedRow extends ListRow {
  readonly sort_value: string | number | null;
}

/** By a value that is a number. */
function compareRows(a: SortedRow, b: SortedRow): number {
  return Number(a.sort_value) - Number(b.sort_value) || a.row - b.row;
}

/** A run of the list that one index gives in order; `fixed` holds for all of it. */
interface Stretch {
  readonly column: string;
  readonly index: string;
  readonly isDescending: boolean;
  /** The index is in order only within a status: each is read by itself, and the stories are put in order afterwards. */
  readonly isByStatus?: boolean;
  readonly fixed: string | null;
  readonly fixedValues: readonly string[];
}

const columns: Readonly<Record<Exclude<SortColumn, 'status' | 'section' | 'published'>, readonly [string, string]>> = {
  updated: ['updated_at', 'story_by_updated'],
  headline: ['headline_key', 'story_by_headline_key'],
  author: ['author_key', 'story_by_author'],
  words: ['words', 'story_by_words'],
  photos: ['photo_count', 'story_by_photos'],
};

const NOT_PUBLISHED = 'story_by_published_not_out';

function stretchesOf(
  { by, isDescending }: StorySort,
  { statuses, section, tagRow, sections }: Narrowed,
): readonly Stretch[] {
  const newest = { column: 'updated_at', isDescending: true };
  switch (by) {
    case 'status': {
      const wanted = statusNames.filter((name) => (statuses ?? defaultStatuses).includes(name));
      const ordered = isDescending ? [...wanted].reverse() : wanted;
      return ordered.map((name) => ({
        ...newest,
        index: 'story_by_status',
        fixed: 'story.status = ?',
        fixedValues: [name],
      }));
    }
    case 'section': {
      const ordered = isDescending ? [...sections].reverse() : sections;
      return ordered.map((name) => ({
        ...newest,
        index: 'story_by_section',
        fixed: 'story.section = ?',
        fixedValues: [name],
      }));
    }
    case 'published': {
      // Nearly every story with a time is out: those that are not would be looked for among all the others.
      const index = (statuses ?? defaultStatuses).includes('published') ? 'story_by_published' : NOT_PUBLISHED;
      return [
        { column: 'published_at', index, isDescending, fixed: 'story.published_at IS NOT NULL', fixedValues: [] },
        // The index has these in the order they were made.
        { column: 'row', index, isDescending: true, fixed: 'story.published_at IS NULL', fixedValues: [] },
      ];
    }
    default: {
      const [column, index] = columns[by];
      if (by !== 'updated') return [{ column, index, isDescending, fixed: null, fixedValues: [] }];
      if (statuses !== null && tagRow === null && (statuses.length === 1 || section === null))
        return [{ column, index: 'story_by_status', isDescending, isByStatus: true, fixed: null, fixedValues: [] }];
      return [
        { column, index: section === null ? index : 'story_by_section', isDescending, fixed: null, fixedValues: [] },
      ];
    }
  }
}

/** So few stories are sorted; more are walked in the order of the index, leaving out the others. */
const FEW = 2500;

/** After a value, and a row among those that have it; null for all beyond the value. */
interface Bounds {
  readonly value: string | number | null;
  readonly row: number | null;
}

function writeQuery(stretch: Stretch, narrowed: Narrowed, bounds: Bounds | null) {
  const { column, index, isDescending, fixed, fixedValues } = stretch;
  const { statuses, section, tagRow, total } = narrowed;
  const isFew = total <= FEW;
  const conditions: string[] = [];
  const values: (string | number | null)[] = [];
  const demand = (condition: string, ...more: readonly (string | number | null)[]) => {
    conditions.push(condition);
    values.push(...more);
  };
  if (tagRow !== null && isFew) demand('story_tag.tag_row = ?', tagRow);
  if (tagRow !== null && !isFew)
    demand('EXISTS (SELECT 1 FROM story_tag WHERE tag_row = ? AND story_row = story.row)', tagRow);
  if (fixed !== null) demand(fixed, ...fixedValues);
  if (statuses === null) demand("story.status <> 'trashed'");
  else demand(`story.status IN (${statuses.map(() => '?').join(', ')})`, ...statuses);
  if (section !== null) demand('story.section = ?', section);
  if (index === NOT_PUBLISHED) demand("story.status <> 'published'");
  const beyond = isDescending ? '<' : '>';
  // SQLite looks a bound on (value, row) up by the value only, and many stories have the same number of words or photos.
  if (bounds !== null && bounds.row === null) demand(`story.${column} ${beyond} ?`, bounds.value);
  if (bounds !== null && bounds.row !== null)
    demand(`story.${column} = ? AND story.row ${beyond} ?`, bounds.value, bounds.row);
  const direction = isDescending ? 'DESC' : 'ASC';
  return {
    sql: `SELECT ${listColumns}, story.${column} AS sort_value FROM ${sourceOf(stretch, narrowed, isFew)}
      WHERE ${conditions.join(' AND ')} ORDER BY story.${column} ${direction}, story.row ${direction} LIMIT ?`,
    values,
  };
}

function sourceOf({ index }: Stretch, narrowed: Narrowed, isFew: boolean): string {
  const { statuses, section, tagRow, isSectionSmaller } = narrowed;
  if (tagRow !== null && isFew) return 'story_tag CROSS JOIN story ON story.row = story_tag.story_row';
  if (isFew && section !== null && (statuses === null || isSectionSmaller)) return 'story INDEXED BY story_by_section';
  if (isFew && statuses !== null && index !== 'story_by_section') return 'story INDEXED BY story_by_status';
  return `story INDEXED BY ${index}`;
}

interface Position {
  readonly stretch: number;
  readonly value: string | number | null;
  readonly row: number;
}

const positionInput = z.tuple([z.number().int().min(0), z.union([z.string(), z.number(), z.null()]), z.number().int()]);

function formatPosition(stretch: number, { sort_value, row }: SortedRow): string {
  return JSON.stringify([stretch, sort_value, row]);
}

/** A position of another list, or none at all, is the beginning. */
function parsePosition(text: string): Position | null {
  const parsed = positionInput.safeParse(readJson(text));
  if (!parsed.success) return null;
  const [stretch, value, row] = parsed.data;
  return { stretch, value, row };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
