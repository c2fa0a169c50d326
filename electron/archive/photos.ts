import { fail } from '../../shared/bridge/failure.ts';
import { parseCameraTime } from '../../shared/photo/parse-camera-time.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { cleanField, type FieldValues, type PhotoState } from '../../shared/photo/photo-edit.ts';
import type { PhotoFieldName, PhotoMetadata } from '../../shared/photo/photo-fields.ts';
import type { ArchiveContext } from './context.ts';
import { nameKey, type PhotoRow, photoColumns, photoWords, stateColumns, toPhoto } from './photos/photo-columns.ts';
import { openPhotoList, type PhotoList } from './photos/photo-list.ts';
import { openPhotoValues, type PhotoValues } from './photos/photo-values.ts';
import { splitQuery, toMatch } from './stories/match-words.ts';

export interface Photos extends PhotoList {
  insert(photo: Photo): void;
  find(id: string): Photo | null;
  /** Fails: photo-not-found. */
  get(id: string): Photo;
  findByDigest(digest: string): Photo | null;
  /** In the order asked for; ids that are not there are left out. */
  byIds(ids: readonly string[]): readonly Photo[];
  /** Photos whose words hold every word of the query (the last one may be unfinished), newest first. */
  search(query: { readonly query: string; readonly limit: number }): readonly Photo[];
  saveMetadata(id: string, changes: FieldValues): Photo;
  /** Puts a photo's state in place of the one it has. */
  write(photo: Photo, state: PhotoState): void;
  complete: PhotoValues['complete'];
  /** Every photo, oldest first. */
  all(): IterableIterator<Photo>;
}

/** A photo that came in under another id is found by both (see hand-overs.ts). */
const knownId = 'coalesce((SELECT photo_id FROM photo_alias WHERE photo_alias.id = @id), @id)';

/** `zone` tells where a time without an offset is meant. */
export function openPhotos(context: ArchiveContext, zone: () => string): Photos {
  const { connection, origin } = context;
  const insertPhoto = connection.prepare(
    `INSERT INTO photo (id, origin, rev, digest, format, width_px, height_px, size_bytes, file_name, name_key, added_at, taken_at, camera, batch_id,
       metadata, colour, is_tagged, rating, rights, rights_end, crops, withdrawn_at, withdrawn_by, withdrawn_reason, gaps)
     VALUES (@id, @origin, @rev, @digest, @format, @widthPx, @heightPx, @sizeBytes, @fileName, @nameKey, @addedAt, @takenAt, @camera, @batchId,
       @metadata, @colour, @isTagged, @rating, @rights, @rightsEnd, @crops, @withdrawnAt, @withdrawnBy, @withdrawnReason, @gaps)`,
  );
  const updateState = connection.prepare<object, { row: number }>(
    `UPDATE photo SET rev = rev + 1, taken_at = @takenAt, metadata = @metadata, colour = @colour, is_tagged = @isTagged, rating = @rating, rights = @rights,
       rights_end = @rightsEnd, crops = @crops, withdrawn_at = @withdrawnAt, withdrawn_by = @withdrawnBy,
       withdrawn_reason = @withdrawnReason, gaps = @gaps WHERE id = ${knownId} RETURNING row`,
  );
  const readPhoto = connection.prepare<{ id: string }, PhotoRow>(
    `SELECT ${photoColumns} FROM photo WHERE id = ${knownId}`,
  );
  const readByDigest = connection.prepare<[string], PhotoRow>(`SELECT ${photoColumns} FROM photo WHERE digest = ?`);
  const readAll = connection.prepare<[], PhotoRow>(`SELECT ${photoColumns} FROM photo ORDER BY row`);
  const clearWords = connection.prepare('DELETE FROM photo_search WHERE rowid = ?');
  const putWords = connection.prepare('INSERT INTO photo_search (rowid, words) VALUES (?, ?)');
  const findByWords = connection.prepare<[string, number], PhotoRow>(
    `SELECT ${photoColumns} FROM photo_search JOIN photo ON photo.row = photo_search.rowid
     WHERE photo_search MATCH ? ORDER BY photo_search.rowid DESC LIMIT ?`,
  );
  const values = openPhotoValues(context);

  function find(id: string): Photo | null {
    const row = readPhoto.get({ id });
    return row === undefined ? null : { ...toPhoto(row), id };
  }

  function get(id: string): Photo {
    const photo = find(id);
    if (photo === null) throw fail('photo-not-found', { id });
    return photo;
  }

  /** The time follows the field people edit; what is no whole date leaves it unknown. */
  function takenAtOf(photo: Photo, { metadata }: PhotoState): number | null {
    const { dateCreated } = metadata;
    return dateCreated === photo.metadata.dateCreated ? photo.takenAt : parseCameraTime(dateCreated, zone());
  }

  function write(photo: Photo, state: PhotoState): void {
    const row = updateState.get({ ...stateColumns(state), id: photo.id, takenAt: takenAtOf(photo, state) })?.row;
    values.recount(photo.metadata, state.metadata);
    const words = photoWords({ ...photo, ...state });
    if (words === photoWords(photo)) return;
    clearWords.run(row);
    putWords.run(row, words);
  }

  return {
    ...openPhotoList(context),
    insert(photo) {
      connection
        .transaction(() => {
          const columns = { ...photo, ...stateColumns(photo), origin, nameKey: nameKey(photo.fileName) };
          const { withdrawal: _withdrawal, useCount: _useCount, ...row } = columns;
          const { lastInsertRowid } = insertPhoto.run(row);
          putWords.run(lastInsertRowid, photoWords(photo));
          values.recount(null, photo.metadata);
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
    search({ query, limit }) {
      const words = splitQuery(query);
      return words.length === 0 ? [] : findByWords.all(toMatch(words, { lastIsPrefix: true }), limit).map(toPhoto);
    },
    saveMetadata(id, changes) {
      return connection
        .transaction(() => {
          const photo = get(id);
          const entries = Object.entries(changes) as readonly [PhotoFieldName, string][]; // the keys of the type
          const cleaned = Object.fromEntries(entries.map(([name, value]) => [name, cleanField(name, value)]));
          const metadata: PhotoMetadata = { ...photo.metadata, ...cleaned };
          write(photo, { ...photo, metadata });
          return get(id);
        })
        .immediate();
    },
    write,
    complete: values.complete,
    *all() {
      for (const row of readAll.iterate()) yield toPhoto(row);
    },
  };
}
