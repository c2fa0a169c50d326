import type { PhotoCounts, PhotoPage } from '../../../shared/bridge/calls/photo-calls.ts';
import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import {
  type PhotoFilter,
  type PhotoGap,
  type PhotoListInput,
  type PhotoOrder,
  type PhotoSort,
  photoGaps,
} from '../../../shared/photo/photo-filter.ts';
import type { ArchiveContext } from '../context.ts';
import { splitQuery, toMatch } from '../stories/match-words.ts';
import { gapBits, type PhotoRow, photoColumns, toPhoto } from './photo-columns.ts';

export interface PhotoList {
  list(input?: Partial<PhotoListInput>): PhotoPage;
  /** The ids of the whole list. */
  order(input?: Partial<PhotoOrder>): readonly string[];
  counts(): Omit<PhotoCounts, 'batches'>;
}

/** Rights that end within this time are worth a look. */
const SOON_MS = 14 * 24 * 3_600_000;

const sortColumns: Readonly<Record<PhotoSort, string>> = {
  takenAt: 'shown_at',
  addedAt: 'added_at',
  fileName: 'name_key',
  rating: 'rating',
};

export function openPhotoList({ connection, now }: ArchiveContext): PhotoList {
  /** Statements are kept by SQLite's own cache of the connection: there are as many as ways to filter. */
  function prepareOrder({ filter, sort, descending }: PhotoOrder) {
    const { where, values } = narrow(filter, now());
    const direction = descending ? 'DESC' : 'ASC';
    return { where, values, column: sortColumns[sort], direction, beyond: descending ? '<' : '>' };
  }

  return {
    list({ filter = {}, sort = 'addedAt', descending = true, after, limit = 100 } = {}) {
      const { where, values, column, direction, beyond } = prepareOrder({ filter, sort, descending });
      const start =
        after === undefined ? '' : `AND (${column}, id) ${beyond} (SELECT ${column}, id FROM photo WHERE id = @after)`;
      const page = connection.prepare<object, PhotoRow>(
        `SELECT ${photoColumns} FROM photo WHERE ${where} ${start} ORDER BY ${column} ${direction}, id ${direction} LIMIT @most`,
      );
      const count = connection.prepare<object, { count: number }>(`SELECT count(*) AS count FROM photo WHERE ${where}`);
      const rows = page.all({ ...values, ...(after !== undefined && { after }), most: limit + 1 });
      return {
        photos: rows.slice(0, limit).map(toPhoto),
        total: count.get(values)?.count ?? 0,
        more: rows.length > limit,
      };
    },

    order({ filter = {}, sort = 'addedAt', descending = true } = {}) {
      const { where, values, column, direction } = prepareOrder({ filter, sort, descending });
      const ids = connection
        .prepare<object, string>(`SELECT id FROM photo WHERE ${where} ORDER BY ${column} ${direction}, id ${direction}`)
        .pluck();
      return ids.all(values);
    },

    counts() {
      const gapNames = Object.keys(photoGaps) as readonly PhotoGap[]; // Object.keys forgets the key type
      const columns = gapNames.map((gap) => `sum((gaps & ${gapBits([gap])}) <> 0) AS "${gap}"`);
      // How many photos would each filter show?
      const row = connection
        .prepare<object, Readonly<Record<string, number | null>>>(
          `SELECT count(*) AS total, ${columns.join(', ')}, sum(rights_end > @now AND rights_end <= @soon) AS ending,
             sum(rights_end <= @now) AS ended, sum(is_tagged) AS tagged, sum(withdrawn_at IS NOT NULL) AS withdrawn FROM photo`,
        )
        .get({ now: now(), soon: now() + SOON_MS });
      const read = (name: string) => row?.[name] ?? 0;
      const used = connection
        .prepare<[], number>(
          'SELECT count(*) FROM (SELECT DISTINCT photo_id FROM story_photo) AS used JOIN photo ON photo.id = used.photo_id',
        )
        .pluck()
        .get();
      const cameras = connection
        .prepare<[], { camera: string; count: number }>(
          "SELECT camera, count(*) AS count FROM photo WHERE camera <> '' GROUP BY camera ORDER BY count DESC, camera LIMIT 100",
        )
        .all();
      return {
        total: read('total'),
        lacks: Object.fromEntries(gapNames.map((gap) => [gap, read(gap)])) as Record<PhotoGap, number>, // one entry per gap
        ending: read('ending'),
        ended: read('ended'),
        unused: read('total') - (used ?? 0),
        tagged: read('tagged'),
        withdrawn: read('withdrawn'),
        cameras,
      };
    },
  };
}

type Values = Readonly<Record<string, string | number>>;

interface Condition {
  readonly sql: string;
  readonly values?: Values;
}

function narrow(filter: PhotoFilter, now: number): { readonly where: string; readonly values: Values } {
  const conditions = [...ownConditions(filter), ...rightsConditions(filter, now), ...placeConditions(filter)];
  return {
    where: ['1', ...conditions.map(({ sql }) => sql)].join(' AND '),
    values: Object.assign({}, ...conditions.map(({ values }) => values ?? {})),
  };
}

function ownConditions(filter: PhotoFilter): readonly Condition[] {
  const { lacks = [], colours = [], batchId, camera, from, to, isTagged, leastRating, withdrawn } = filter;
  const bits = gapBits(lacks);
  const places = colours.map((colour) => colourClasses.findIndex(({ id }) => id === colour));
  return [
    ...when(lacks.length > 0, 'gaps & @bits = @bits', { bits }),
    ...when(colours.length > 0, `colour IN (${places.join(', ')})`),
    ...when(batchId !== undefined, 'batch_id = @batchId', { batchId: batchId ?? '' }),
    ...when(camera !== undefined, 'camera = @camera', { camera: camera ?? '' }),
    ...when(from !== undefined, 'shown_at >= @from', { from: from ?? 0 }),
    ...when(to !== undefined, 'shown_at < @to', { to: to ?? 0 }),
    ...when(isTagged !== undefined, 'is_tagged = @tagged', { tagged: isTagged === true ? 1 : 0 }),
    ...when(leastRating !== undefined, 'rating >= @leastRating', { leastRating: leastRating ?? 0 }),
    ...when(withdrawn === 'only', 'withdrawn_at IS NOT NULL'),
    ...when(withdrawn === 'hidden', 'withdrawn_at IS NULL'),
  ];
}

function rightsConditions({ rights }: PhotoFilter, now: number): readonly Condition[] {
  return [
    ...when(rights === 'ending', 'rights_end > @now AND rights_end <= @soon', { now, soon: now + SOON_MS }),
    ...when(rights === 'ended', 'rights_end <= @now', { now }),
  ];
}

function placeConditions({ use, storyId, query = '' }: PhotoFilter): readonly Condition[] {
  const words = splitQuery(query);
  return [
    ...when(use === 'unused', 'id NOT IN (SELECT photo_id FROM story_photo)'),
    ...when(use === 'used', 'EXISTS (SELECT 1 FROM story_photo WHERE photo_id = photo.id)'),
    ...when(
      storyId !== undefined,
      'id IN (SELECT photo_id FROM story_photo JOIN story ON story.row = story_row WHERE story.id = @storyId)',
      { storyId: storyId ?? '' },
    ),
    // The plus keeps SQLite from reading each photo found and sorting them: it walks the order instead.
    ...when(words.length > 0, '+row IN (SELECT rowid FROM photo_search WHERE photo_search MATCH @words)', {
      words: words.length > 0 ? toMatch(words, { lastIsPrefix: true }) : '',
    }),
  ];
}

function when(holds: boolean, sql: string, values: Values = {}): readonly Condition[] {
  return holds ? [{ sql, values }] : [];
}
