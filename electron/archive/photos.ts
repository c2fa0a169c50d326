import { cleanText } from '../../shared/base/clean-text.ts';
import { foldForIndex } from '../../shared/base/fold-text.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { Photo, PhotoFieldName, PhotoFormat, PhotoMetadata } from '../../shared/photo/photo.ts';
import type { ArchiveContext } from './context.ts';
import { splitQuery, toMatch } from './match-words.ts';

interface PhotoRow {
  readonly id: string;
  readonly digest: string;
  readonly format: PhotoFormat;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
  readonly fileName: string;
  readonly addedAt: number;
  readonly takenAt: number | null;
  readonly metadata: string;
}

export interface PhotoPage {
  readonly photos: readonly Photo[];
  readonly total: number;
  readonly more: boolean;
}

export interface Photos {
  insert(photo: Photo): void;
  find(id: string): Photo | null;
  /** Fails: photo-not-found. */
  get(id: string): Photo;
  findByDigest(digest: string): Photo | null;
  /** In the order asked for; ids that are not there are left out. */
  byIds(ids: readonly string[]): readonly Photo[];
  list(page: {
    readonly after?: { readonly addedAt: number; readonly id: string } | undefined;
    readonly limit: number;
  }): PhotoPage;
  /** Photos whose words hold every word of the query (the last one may be unfinished), newest first. */
  search(query: { readonly query: string; readonly limit: number }): readonly Photo[];
  saveMetadata(id: string, changes: Partial<Record<PhotoFieldName, string>>): Photo;
  /** Every photo, oldest first. */
  all(): IterableIterator<Photo>;
}

const columns = `id, digest, format, width_px AS widthPx, height_px AS heightPx, size_bytes AS sizeBytes, file_name AS fileName,
  added_at AS addedAt, taken_at AS takenAt, metadata`;

export function openPhotos({ connection, origin }: ArchiveContext): Photos {
  const insertPhoto = connection.prepare(
    `INSERT INTO photo (id, origin, rev, digest, format, width_px, height_px, size_bytes, file_name, added_at, taken_at, metadata)
     VALUES (@id, @origin, 1, @digest, @format, @widthPx, @heightPx, @sizeBytes, @fileName, @addedAt, @takenAt, @metadata)`,
  );
  const readPhoto = connection.prepare<[string], PhotoRow>(`SELECT ${columns} FROM photo WHERE id = ?`);
  const readByDigest = connection.prepare<[string], PhotoRow>(`SELECT ${columns} FROM photo WHERE digest = ?`);
  // Which photos come after the given one, newest first?
  const readPage = connection.prepare<[number, string, number], PhotoRow>(
    `SELECT ${columns} FROM photo WHERE (added_at, id) < (?, ?) ORDER BY added_at DESC, id DESC LIMIT ?`,
  );
  const readAll = connection.prepare<[], PhotoRow>(`SELECT ${columns} FROM photo ORDER BY row`);
  const countPhotos = connection.prepare<[], { count: number }>('SELECT count(*) AS count FROM photo');
  const updateMetadata = connection.prepare<[string, string], { row: number }>(
    'UPDATE photo SET metadata = ?, rev = rev + 1 WHERE id = ? RETURNING row',
  );
  const clearWords = connection.prepare('DELETE FROM photo_search WHERE rowid = ?');
  const putWords = connection.prepare('INSERT INTO photo_search (rowid, words) VALUES (?, ?)');
  const findByWords = connection.prepare<[string, number], PhotoRow>(
    `SELECT ${columns} FROM photo_search JOIN photo ON photo.row = photo_search.rowid
     WHERE photo_search MATCH ? ORDER BY photo_search.rowid DESC LIMIT ?`,
  );

  function find(id: string): Photo | null {
    const row = readPhoto.get(id);
    return row === undefined ? null : toPhoto(row);
  }

  function get(id: string): Photo {
    const photo = find(id);
    if (photo === null) throw fail('photo-not-found', { id });
    return photo;
  }

  return {
    insert(photo) {
      connection
        .transaction(() => {
          const { lastInsertRowid } = insertPhoto.run({ ...photo, origin, metadata: JSON.stringify(photo.metadata) });
          putWords.run(lastInsertRowid, foldForIndex(photoWords(photo)));
        })
        .immediate();
    },
    find,
    get,
    findByDigest(digest) {
      const row = readByDigest.get(digest);
      return row === undefined ? null : toPhoto(row);
    },
    byIds: (ids) => ids.map(find).filter((photo) => photo !== null),
    list({ after = { addedAt: Number.MAX_SAFE_INTEGER, id: '' }, limit }) {
      const rows = readPage.all(after.addedAt, after.id, limit + 1);
      return {
        photos: rows.slice(0, limit).map(toPhoto),
        total: countPhotos.get()?.count ?? 0,
        more: rows.length > limit,
      };
    },
    search({ query, limit }) {
      const words = splitQuery(query);
      return words.length === 0 ? [] : findByWords.all(toMatch(words, { lastIsPrefix: true }), limit).map(toPhoto);
    },
    saveMetadata(id, changes) {
      return connection
        .transaction(() => {
          const cleaned = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, cleanText(value)]));
          const metadata: PhotoMetadata = { ...get(id).metadata, ...cleaned };
          const row = updateMetadata.get(JSON.stringify(metadata), id)?.row;
          const photo = get(id);
          clearWords.run(row);
          putWords.run(row, foldForIndex(photoWords(photo)));
          return photo;
        })
        .immediate();
    },
    *all() {
      for (const row of readAll.iterate()) yield toPhoto(row);
    },
  };
}

/** What a photo is found by; migration 002 reads the same. */
function photoWords({ fileName, metadata }: Photo): string {
  const { description, altTextAccessibility, headline, creator, creditLine, city, country } = metadata;
  return [fileName, description, altTextAccessibility, headline, creator, creditLine, city, country].join(' ');
}

function toPhoto({ metadata, ...row }: PhotoRow): Photo {
  return { ...row, metadata: JSON.parse(metadata) as PhotoMetadata }; // written by this module
}
