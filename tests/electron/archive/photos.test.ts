import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/base/new-id.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { makeArchive, makeOldArchive, reopen } from '../../builders/archive.ts';
import { makePhoto } from '../../builders/story.ts';

let made = 0;

function newPhoto(fileName: string, metadata: Partial<PhotoMetadata>): Photo {
  made += 1;
  return { ...makePhoto(metadata), id: newId(), digest: made.toString(16).padStart(64, '0'), fileName };
}

describe('search for photos', () => {
  it('finds by caption, credit, place and file name without marks, the newest first', () => {
    const { photos } = makeArchive();
    photos.insert(newPhoto('cho-noi.jpg', { description: 'Ghe hàng tụ về chợ nổi', city: 'Cần Thơ' }));
    photos.insert(newPhoto('b.jpg', { creditLine: 'Ảnh tư liệu', city: 'Cần Thơ' }));
    const find = (query: string) => photos.search({ query, limit: 10 }).map(({ fileName }) => fileName);
    expect(['can tho', 'CHỢ nô', 'tu lieu', 'cho-noi', 'can tho cho', 'xyzw', '"*('].map(find)).toEqual([
      ['b.jpg', 'cho-noi.jpg'],
      ['cho-noi.jpg'],
      ['b.jpg'],
      ['cho-noi.jpg'],
      ['cho-noi.jpg'],
      [],
      [],
    ]);
  });

  it('finds a photo by its new words once they are saved, and no longer by the old', () => {
    const { photos } = makeArchive();
    const photo = newPhoto('a.jpg', { description: 'Cầu mới' });
    photos.insert(photo);
    photos.saveMetadata(photo.id, { description: 'Bến phà cũ' });
    expect([
      photos.search({ query: 'ben pha', limit: 5 }).length,
      photos.search({ query: 'cau', limit: 5 }).length,
    ]).toEqual([1, 0]);
  });

  it('finds the photos of an archive made before there was such an index', () => {
    const folder = makeOldArchive(1, (connection) => {
      const photo = newPhoto('a.jpg', { headline: 'Mùa nước nổi', city: 'An Phú' });
      connection
        .prepare(
          `INSERT INTO photo (id, origin, rev, digest, format, width_px, height_px, size_bytes, file_name, added_at, taken_at, metadata)
           VALUES (@id, 'máy cũ', 1, @digest, @format, @widthPx, @heightPx, @sizeBytes, @fileName, @addedAt, @takenAt, @metadata)`,
        )
        .run({ ...photo, metadata: JSON.stringify(photo.metadata) });
    });
    const { photos } = reopen(folder);
    expect(photos.search({ query: 'nuoc noi an phu', limit: 5 })).toHaveLength(1);
  });
});
