import { expect, it } from 'vitest';
import { fillWithSample } from '../../../electron/app/fill-with-sample.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { marks } from '../../../shared/document/marks.ts';
import { nodes } from '../../../shared/document/nodes.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { statusNames } from '../../../shared/story/status.ts';
import { makeArchive } from '../../builders/archive.ts';

function everyNode(node: NodeJson): readonly NodeJson[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

it('fills an archive with every node, mark, status and language, and with photos that say what they are', async () => {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  await fillWithSample({ archive, photoStore, resourceFolder: 'resources', now: Date.now() });
  await photoStore.close();
  const stories = [...archive.stories.ids()].map((id) => archive.stories.get(id));
  const found = stories.flatMap(({ body }) => everyNode(body));
  expect(new Set(found.map(({ type }) => type))).toEqual(new Set(Object.keys(nodes)));
  expect(new Set(found.flatMap((node) => (node.marks ?? []).map(({ type }) => type)))).toEqual(
    new Set(Object.keys(marks)),
  );
  expect(new Set(stories.map(({ status }) => status))).toEqual(new Set(statusNames));
  expect(new Set(stories.map(({ fields }) => fields.language))).toEqual(new Set(['vi', 'en']));
  const photos = [...archive.photos.all()];
  expect(photos.length).toBeGreaterThanOrEqual(12);
  expect(photos.filter(isBare).map(({ fileName }) => fileName)).toEqual([]);
});

function isBare({ metadata }: Photo): boolean {
  const { description, altTextAccessibility, creditLine, city, dateCreated, digitalSourceType } = metadata;
  return [description, altTextAccessibility, creditLine, city, dateCreated, digitalSourceType].includes('');
}
