import { newId } from '../../../shared/base/new-id.ts';
import type { PhotoBatch } from '../../../shared/bridge/calls/photo-calls.ts';
import type { ArchiveContext } from '../context.ts';

export interface PhotoBatches {
  /** The newest first; those that brought no photo are left out. */
  list(limit?: number): readonly PhotoBatch[];
  /** The id photos of a new ingest carry; given where another thread began it. Nothing is written before the first of them is there. */
  begin(batch: { readonly event: string; readonly source: string }, id?: string): string;
  /** Writes a batch that was begun; for every new photo of it, and once only. */
  record(id: string): void;
}

export function openPhotoBatches({ connection, origin, now }: ArchiveContext): PhotoBatches {
  const listBatches = connection.prepare<[number], PhotoBatch>(
    `SELECT photo_batch.id, photo_batch.added_at AS addedAt, event, source, count(*) AS count
     FROM photo_batch JOIN photo ON photo.batch_id = photo_batch.id GROUP BY photo_batch.row ORDER BY photo_batch.row DESC LIMIT ?`,
  );
  const insertBatch = connection.prepare(
    'INSERT INTO photo_batch (id, origin, added_at, event, source) VALUES (?, ?, ?, ?, ?)',
  );
  const begun = new Map<string, { readonly at: number; readonly event: string; readonly source: string }>();
  return {
    list: (limit = 20) => listBatches.all(limit),
    begin({ event, source }, id = newId()) {
      begun.set(id, { at: now(), event, source });
      return id;
    },
    record(id) {
      const batch = begun.get(id);
      if (batch === undefined) return;
      insertBatch.run(id, origin, batch.at, batch.event, batch.source);
      begun.delete(id);
    },
  };
}
