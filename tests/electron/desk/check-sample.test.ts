import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fillWithSample } from '../../../electron/app/fill-with-sample.ts';
import type { Archive } from '../../../electron/archive/archive.ts';
import { checkStory } from '../../../electron/desk/check-story.ts';
import { importFile } from '../../../electron/import/import-file.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../builders/archive.ts';

/** Every finding as `check` or `check ×3`, by headline: what is found in good copy is found wrongly. */
function findingsIn(archive: Archive): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const id of archive.stories.ids()) {
    const story = archive.stories.get(id);
    const counts = new Map<string, number>();
    for (const { check } of checkStory(archive, story)) counts.set(check, (counts.get(check) ?? 0) + 1);
    const names = [...counts].map(([check, count]) => (count === 1 ? check : `${check} ×${count}`));
    if (names.length > 0) found[story.fields.headline.slice(0, 24)] = names;
  }
  return found;
}

it('finds in the sample stories what is wrong with them and nothing else', async () => {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  await fillWithSample({ archive, photoStore, resourceFolder: 'resources', now: Date.now() });
  await photoStore.close();
  expect(findingsIn(archive)).toEqual({
    'Bản nháp thử': ['section-missing', 'sapo-missing', 'byline-missing', 'tags-missing', 'story-without-photo'],
    'Chợ đêm phố cổ kéo dài t': ['headline-long'],
    'Chợ nổi mở mùa mới, ghe ': ['credit-missing'],
    'Hội nghị chuyển đổi số t': [
      'headline-long',
      'alt-equals-caption',
      'tone-style-mixed',
      'range-style-mixed',
      'capital-after-semicolon',
      'spacing',
    ],
    'Khu công nghiệp ngoại th': ['headline-long'],
    'Một sáng ngày thường trê': ['sapo-missing'],
    'Port adds a night shift ': ['related-broken'],
    'Trường tiểu học thử bỏ b': ['headline-long', 'note-open'],
  });
});

const seed = path.resolve(process.env['GALLEY_SEED'] ?? '../shared/seed');

it.runIf(existsSync(seed))('finds in the seed page its known defects and nothing else', async () => {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  const fileName = readdirSync(seed).find((name) => name.endsWith('.txt')) ?? '';
  const bytes = new Uint8Array(readFileSync(path.join(seed, fileName)));
  await importFile({ archive, addPicture: photoStore.addFile, source: { bytes, fileName } });
  await photoStore.close();
  expect(Object.values(findingsIn(archive))).toEqual([
    [
      'figure-waiting ×2',
      'headline-long',
      'alt-equals-caption ×2',
      'tone-style-mixed',
      'range-style-mixed',
      'capital-after-semicolon ×5',
    ],
  ]);
});
