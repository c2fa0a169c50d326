import type { Archive } from '../../electron/archive/archive.ts';
import { newId } from '../../shared/base/new-id.ts';
import { type Photo, untouched } from '../../shared/photo/photo.ts';
import { emptyMetadata, type PhotoMetadata } from '../../shared/photo/photo-fields.ts';

/** Rows of photos without files: taken on 19 June 2022 in Hà Nội, named `anh-1.jpg` and on. */
export function fillPhotos(archive: Archive, count: number, metadata: Partial<PhotoMetadata> = {}): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const photo = newPhoto({ city: 'Hà Nội', ...metadata });
    archive.photos.insert({ ...photo, fileName: `anh-${index + 1}.jpg` });
    return photo.id;
  });
}

/** A photo nobody has worked on, with a digest of its own. */
export function newPhoto(metadata: Partial<PhotoMetadata>): Photo {
  const id = newId();
  return {
    ...untouched,
    id,
    digest: id.replaceAll('-', '').padEnd(64, '0'),
    format: 'jpeg',
    widthPx: 6000,
    heightPx: 4000,
    sizeBytes: 8_000_000,
    fileName: 'anh.jpg',
    addedAt: Date.UTC(2022, 5, 19, 7, 44),
    takenAt: Date.UTC(2022, 5, 19, 1, 30),
    camera: 'NIKON Z 9',
    metadata: { ...emptyMetadata, ...metadata },
  };
}
