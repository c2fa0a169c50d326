import { describe, expect, it } from 'vitest';
import { recordProofs } from '../../../electron/export/record-proofs.ts';
import { makePhoto } from '../../builders/story.ts';

const photo = makePhoto();
const wanted = [{ widthPx: 320, format: 'jpeg' }] as const;

describe('the proofs of an export', () => {
  it('name each photo once for the same words, with how many pictures hold them', async () => {
    const { photoStore, photos } = recordProofs({ published: async (_photo, asked) => asked.map(() => 'a.jpg') });
    const dress = { metadata: { creditLine: 'Máy Thử' }, keepLocation: false };
    await photoStore.published(photo, wanted, dress);
    await photoStore.published(photo, [...wanted, ...wanted], dress);
    const { id, fileName } = photo;
    expect(photos()).toEqual([{ photoId: id, fileName, pictures: 3, metadata: dress.metadata }]);
  });

  it('say nothing of a photo whose words could not be proved', async () => {
    const { photoStore, photos } = recordProofs({ published: () => Promise.reject(new Error('unproved')) });
    await expect(photoStore.published(photo, wanted, { metadata: {}, keepLocation: false })).rejects.toThrow();
    expect(photos()).toEqual([]);
  });
});
