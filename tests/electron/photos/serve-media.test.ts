import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { serveMedia } from '../../../electron/photos/serve-media.ts';
import { makeArchive } from '../../builders/archive.ts';
import { makePicture } from '../../builders/photo.ts';

async function serving() {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  const bytes = await makePicture({ widthPx: 700, heightPx: 400 }).png().toBuffer();
  const { outcome } = await photoStore.addFile({ bytes, fileName: 'photo.png' });
  if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
  const get = (address: string, ifNoneMatch = '') =>
    serveMedia({ photos: archive.photos, photoStore, request: { method: 'GET', path: address, ifNoneMatch } });
  return { folder: archive.folder, photo: outcome.photo, photoStore, bytes, get };
}

describe('serveMedia', () => {
  it('answers with a rendition, to be shown as that picture only and kept for good', async () => {
    const { photo, get } = await serving();
    const answer = await get(`/media/${photo.digest}/320.jpg`);
    expect({ status: answer?.status, headers: answer?.headers }).toEqual({
      status: 200,
      headers: {
        'content-type': 'image/jpeg',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=31536000, immutable',
        etag: `"${photo.digest}-320-jpeg"`,
      },
    });
    expect((await sharp(answer?.body).metadata()).width).toBe(320);
    expect((await get(`/media/${photo.digest}/640.webp`))?.headers['content-type']).toBe('image/webp');
    expect((await sharp((await get(`/media/${photo.digest}/700.jpg`))?.body).metadata()).width).toBe(700);
  });

  it('answers with the original as it came, under its true type', async () => {
    const { photo, bytes, get } = await serving();
    const answer = await get(`/media/${photo.digest}/original`);
    expect([answer?.headers['content-type'], answer?.headers['x-content-type-options']]).toEqual([
      'image/png',
      'nosniff',
    ]);
    expect(bytes.equals(answer?.body ?? new Uint8Array())).toBe(true);
  });

  it('does not send again what the page has', async () => {
    const { photo, get } = await serving();
    const { status, body } = (await get(`/media/${photo.digest}/320.jpg`, `"${photo.digest}-320-jpeg"`)) ?? {};
    expect([status, body?.length]).toEqual([304, 0]);
  });

  it('has no answer for anything else, least of all for a path', async () => {
    const { folder, photo, get } = await serving();
    const { digest } = photo;
    writeFileSync(path.join(folder, 'secret.jpg'), 'x');
    const addresses = [
      `/media/${digest}/641.jpg`,
      `/media/${digest}/0320.jpg`,
      `/media/${digest}/-320.jpg`,
      `/media/${digest}/320.svg`,
      `/media/${digest}/320.jpgx`,
      `/media/${digest}/320.jpg/`,
      `/media/${digest}/original.png`,
      `/media/${digest}/`,
      `/media/${digest.toUpperCase()}/320.jpg`,
      `/media/${'0'.repeat(64)}/320.jpg`,
      `/media/${digest.slice(1)}/320.jpg`,
      '/media/../secret.jpg',
      `/media/${digest}/../../secret.jpg`,
      `/media/${digest}/..%2f..%2fsecret.jpg`,
      `/media/${digest}/%2e%2e/320.jpg`,
      `/media/${digest}\\..\\320.jpg`,
      `/media//${digest}/320.jpg`,
      `/media/${digest}/320.jpg\n`,
      `/media/${digest}/320.jpg?x`,
      'x/media/320.jpg',
    ];
    expect(await Promise.all(addresses.map((address) => get(address)))).toEqual(addresses.map(() => null));
  });

  it('has no answer when the original is lost and nothing was made from it', async () => {
    const { photo, photoStore, get } = await serving();
    rmSync(photoStore.originalPath(photo));
    expect(await get(`/media/${photo.digest}/original`)).toBe(null);
    expect(await get(`/media/${photo.digest}/640.jpg`)).toBe(null);
  });
});
