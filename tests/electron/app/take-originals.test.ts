import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { editPhotos } from '../../../electron/app/edit-photos.ts';
import { takeOriginals } from '../../../electron/app/take-originals.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../builders/archive.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg, withMetadata } from '../../builders/photo.ts';

const place = { event: '', firstSequence: 1 };
const typed = (text: string) => ({ mode: 'replace' as const, text });

async function takeIn(tags: Readonly<Record<string, unknown>>) {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  const bytes = await withMetadata(await makeJpeg({ widthPx: 60, heightPx: 40 }), tags, ['-struct']);
  const { outcome } = await photoStore.addFile({ bytes, fileName: 'le.jpg' });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  return { archive, photoStore, photo: outcome.photo };
}

describe('what a photo’s own file says', () => {
  it('is read whatever was written over it, with the people it has named in the picture', async () => {
    const faces = {
      AppliedToDimensions: { W: 60, H: 40, Unit: 'pixel' },
      RegionList: [
        { Name: 'Trần Văn Bình', Type: 'Face', Area: { X: 0.5, Y: 0.5, W: 0.2, H: 0.4, Unit: 'normalized' } },
      ],
    };
    const area = { RbShape: 'rectangle', RbUnit: 'relative', RbX: 0.1, RbY: 0.25, RbW: 0.5, RbH: 0.5 };
    const { archive, photoStore, photo } = await takeIn({
      'XMP-dc:Description': 'Lễ khai mạc',
      'XMP-mwg-rs:RegionInfo': faces,
      'XMP-iptcExt:ImageRegion': [{ Name: 'Bà Lan', RegionBoundary: area }],
    });
    editPhotos(archive, [photo.id], { fields: { description: typed('Khác hẳn'), city: typed('Huế') } }, place);
    const { metadata, regions } = await photoStore.readOriginal(archive.photos.get(photo.id));
    expect(metadata).toEqual(photo.metadata);
    expect(regions).toEqual([
      { name: 'Trần Văn Bình', place: expect.objectContaining({ width: expect.closeTo(0.2) }) },
      { name: 'Bà Lan', place: { x: 0.1, y: 0.25, width: 0.5, height: 0.5 } },
    ]);
  });

  it('comes back into one field as it stands, braces and all, and that is taken back as one step', async () => {
    const { archive, photoStore, photo } = await takeIn({ 'XMP-dc:Description': 'Lễ {ngày} \\hn\\' });
    editPhotos(archive, [photo.id], { fields: { description: typed('Khác'), city: typed('Huế') } }, place);
    const words = () => {
      const { description, city } = archive.photos.get(photo.id).metadata;
      return [description, city];
    };
    const { changeId } = await takeOriginals({ archive, photoStore }, [photo.id], ['description']);
    expect(words()).toEqual(['Lễ {ngày} \\hn\\', 'Huế']);
    archive.photos.undo(changeId ?? '', '');
    expect(words()).toEqual(['Khác', 'Huế']);
  });

  it('comes back into all fields it has, and leaves what it says nothing of', async () => {
    const { archive, photoStore, photo } = await takeIn({
      'XMP-dc:Description': 'Lễ khai mạc',
      'XMP-photoshop:City': 'Hà Nội',
    });
    const fields = { description: typed('Khác'), city: typed('Huế'), headline: typed('Mới') };
    editPhotos(archive, [photo.id], { fields }, place);
    await takeOriginals({ archive, photoStore }, [photo.id], []);
    const { description, city, headline } = archive.photos.get(photo.id).metadata;
    expect([description, city, headline]).toEqual(['Lễ khai mạc', 'Hà Nội', 'Mới']);
    expect((await takeOriginals({ archive, photoStore }, [photo.id], [])).changeId).toBeNull();
  });

  it('is not to be had when the file is gone', async () => {
    const { archive, photoStore, photo } = await takeIn({});
    rmSync(photoStore.originalPath(photo));
    expect(await asyncFailureOf(() => photoStore.readOriginal(photo))).toBe('photo-file-missing');
    expect(await asyncFailureOf(() => takeOriginals({ archive, photoStore }, [photo.id], []))).toBe(
      'photo-file-missing',
    );
  });

  it('is read to its end before the store closes, and no more after that', async () => {
    const { photoStore, photo } = await takeIn({ 'XMP-dc:Description': 'Lễ khai mạc' });
    const reading = photoStore.readOriginal(photo);
    await photoStore.close();
    expect((await reading).metadata.description).toBe('Lễ khai mạc');
    expect(await asyncFailureOf(() => photoStore.readOriginal(photo))).toBe('interrupted');
  });
});
