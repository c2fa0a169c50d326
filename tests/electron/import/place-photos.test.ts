import { expect, it } from 'vitest';
import { placePhotos } from '../../../electron/import/place-photos.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, figure } from '../../builders/document.ts';
import { makePhoto } from '../../builders/story.ts';

it('keeps the words of a waiting figure, but for an alt text that only repeats its caption', () => {
  const archive = makeArchive();
  const waiting = [
    figure({ photoId: null, caption: 'Nước về', alt: 'Nước về.' }),
    figure({ photoId: null, caption: 'Nước về', alt: 'Đồng trắng nước' }),
  ];
  const { id } = archive.stories.create({ body: doc(...waiting), cause: 'created' });
  const photo = { ...makePhoto(), metadata: { ...makePhoto().metadata, altTextAccessibility: 'Cánh đồng ngập' } };
  archive.photos.insert(photo);
  placePhotos({ archive, storyId: id, photoIds: [photo.id, photo.id] });
  const alts = archive.stories.get(id).body.content.map(({ attrs }) => attrs?.['alt']);
  expect(alts).toEqual(['Cánh đồng ngập', 'Đồng trắng nước']);
});
