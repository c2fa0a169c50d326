import { describe, expect, it } from 'vitest';
import { editPhotos } from '../../../../electron/app/edit-photos.ts';
import type { Archive } from '../../../../electron/archive/archive.ts';
import type { PhotoFieldName } from '../../../../shared/photo/photo-fields.ts';
import { makeArchive, makeOldArchive, reopen } from '../../../builders/archive.ts';
import { fillPhotos } from '../../../builders/photo-rows.ts';

const place = { event: '', firstSequence: 1 };

function complete(archive: Archive, field: PhotoFieldName, text: string, limit = 10): readonly string[] {
  return archive.photos.complete({ field, text, limit }).map(({ value, count }) => `${value} ${count}`);
}

describe('completing a field', () => {
  it('offers what the archive has in it, the most used first', () => {
    const archive = makeArchive();
    fillPhotos(archive, 1, { city: 'Huế' });
    fillPhotos(archive, 2);
    expect(complete(archive, 'city', '')).toEqual(['Hà Nội 2', 'Huế 1']);
  });

  it('finds a value by the beginning of any of its words, without marks, and by what follows', () => {
    const archive = makeArchive();
    fillPhotos(archive, 1, { creator: 'Nguyễn Quang Thái' });
    fillPhotos(archive, 1, { creator: 'Đặng Thái Hà' });
    expect(complete(archive, 'creator', 'thai')).toEqual(['Nguyễn Quang Thái 1', 'Đặng Thái Hà 1']);
    expect(complete(archive, 'creator', 'quang th')).toEqual(['Nguyễn Quang Thái 1']);
    expect(complete(archive, 'creator', 'dang')).toEqual(['Đặng Thái Hà 1']);
    expect(complete(archive, 'creator', 'ai')).toEqual([]);
  });

  it('offers the items of a list each for itself', () => {
    const archive = makeArchive();
    fillPhotos(archive, 2, { keywords: 'lễ; khai mạc' });
    fillPhotos(archive, 1, { keywords: 'lễ; Hà Nội' });
    expect(complete(archive, 'keywords', '')).toEqual(['lễ 3', 'khai mạc 2', 'Hà Nội 1']);
  });

  it('follows every edit and its undo', () => {
    const archive = makeArchive();
    const ids = fillPhotos(archive, 2);
    const edit = { fields: { city: { mode: 'replace' as const, text: 'Huế' } } };
    const { changeId } = editPhotos(archive, ids, edit, place);
    expect([complete(archive, 'city', ''), complete(archive, 'city', 'noi')]).toEqual([['Huế 2'], []]);
    archive.photos.undo(changeId ?? '', '');
    expect(complete(archive, 'city', '')).toEqual(['Hà Nội 2']);
  });

  it('finds the most used among very many with the same word, and the one with a rare word', () => {
    const archive = makeArchive();
    archive.transaction(() => {
      for (let number = 1; number <= 500; number += 1) fillPhotos(archive, 1, { headline: `Cầu số ${number}` });
      fillPhotos(archive, 2, { headline: 'Cầu Thanh Trì' });
    });
    expect(complete(archive, 'headline', 'cau', 1)).toEqual(['Cầu Thanh Trì 2']);
    expect(complete(archive, 'headline', 'cau so 47', 2)).toEqual(['Cầu số 47 1', 'Cầu số 470 1']);
    expect(complete(archive, 'headline', '499')).toEqual(['Cầu số 499 1']);
  });

  it('knows what the photos of an older archive have', () => {
    const metadata = { city: 'Hà Nội', keywords: 'lễ; khai mạc', description: 'Lễ khai mạc', headline: '…' };
    const folder = makeOldArchive(14, (connection) => {
      const insert = connection.prepare(
        `INSERT INTO photo (id, origin, rev, digest, format, width_px, height_px, size_bytes, file_name, added_at, taken_at, metadata)
         VALUES (?, 'o', 1, ?, 'jpeg', 10, 10, 10, 'a.jpg', 1, NULL, ?)`,
      );
      for (const id of ['a', 'b']) insert.run(id, id, JSON.stringify(metadata));
    });
    const archive = reopen(folder);
    expect(complete(archive, 'city', 'noi')).toEqual(['Hà Nội 2']);
    expect(complete(archive, 'keywords', 'mac')).toEqual(['khai mạc 2']);
    expect(complete(archive, 'headline', '')).toEqual(['… 2']);
    expect(complete(archive, 'description', '')).toEqual([]);
  });
});
