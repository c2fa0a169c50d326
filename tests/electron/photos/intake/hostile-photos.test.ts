import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPhotoStore, type PhotoStore } from '../../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { endlessPhotos, refusedPhotos, takenPhotos } from '../../../builders/hostile-photos.ts';
import { makeJpeg, withMetadata } from '../../../builders/photo.ts';

function openStore(longestReadMs = 20_000): {
  readonly store: PhotoStore;
  readonly files: (part: string) => readonly string[];
} {
  const archive = makeArchive();
  const store = openPhotoStore({ archive, longestReadMs });
  onTestFinished(() => store.close());
  const files = (part: string) =>
    readdirSync(path.join(archive.folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  return { store, files };
}

const refused = Object.entries(refusedPhotos).flatMap(([code, photos]) =>
  photos.map(({ title, make }) => [title, code, make] as const),
);

describe('a hostile file', () => {
  it.each(refused)(
    'is refused with its reason, leaves nothing, and keeps no other out: %s',
    async (_title, code, make) => {
      const { store, files } = openStore();
      const { outcome } = await store.addFile({ bytes: await make(), fileName: 'ảnh.jpg' });
      expect(outcome).toMatchObject({ kind: 'refused', failure: { code } });
      expect([files('media'), files('renditions')]).toEqual([[], []]);
      const next = await store.addFile({ bytes: await makeJpeg({ widthPx: 60, heightPx: 40 }), fileName: 'b.jpg' });
      expect(next.outcome.kind).toBe('added');
    },
  );

  it.each(endlessPhotos.map(({ title, make }) => [title, make] as const))(
    'whose words take for ever is given up with its reason: %s',
    async (_title, make) => {
      const { store, files } = openStore(3000);
      const { outcome } = await store.addFile({ bytes: await make(), fileName: 'ảnh.jpg' });
      expect(outcome).toMatchObject({ kind: 'refused', failure: { code: 'photo-metadata-unreadable' } });
      expect([files('media'), files('renditions')]).toEqual([[], []]);
    },
  );

  it('that lies where a photo did is given up under the name people know that photo by', async () => {
    const { store } = openStore(3000);
    const bytes = await makeJpeg({ widthPx: 60, heightPx: 40 });
    const { outcome } = await store.addFile({ bytes, fileName: 'ảnh.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    writeFileSync(store.originalPath(outcome.photo), (await endlessPhotos[0]?.make()) ?? '');
    await expect(store.readOriginal(outcome.photo)).rejects.toMatchObject({
      failure: { code: 'photo-metadata-unreadable', values: { path: 'ảnh.jpg' } },
    });
  });

  it.each(takenPhotos.map(({ title, make }) => [title, make] as const))(
    'that is a photo is taken whole, and published as a picture alone: %s',
    async (_title, make) => {
      const { store, files } = openStore();
      const bytes = await make();
      const { outcome } = await store.addFile({ bytes, fileName: 'ảnh.jpg' });
      if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
      expect(files('media')).toHaveLength(1);
      expect(readFileSync(store.originalPath(outcome.photo)).equals(bytes)).toBe(true);
      const [file = ''] = await store.published(outcome.photo, [{ widthPx: 320, format: 'jpeg' }], {
        metadata: {},
        keepLocation: false,
      });
      const { comments, exif, xmp } = await sharp(file).metadata();
      expect([comments, exif, xmp]).toEqual([undefined, undefined, undefined]);
    },
  );

  it('has words that are words, whatever markup and control letters they hold', async () => {
    const { store } = openStore();
    const words = '<img src=x onerror=alert(1)>\u0001\u202e';
    const bytes = await withMetadata(await makeJpeg({ widthPx: 300, heightPx: 200 }), { 'XMP-dc:Description': words });
    const { outcome } = await store.addFile({ bytes, fileName: 'ảnh.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    expect(outcome.photo.metadata.description).toMatch(/^<img src=x onerror=alert\(1\)>/);
  });
});
