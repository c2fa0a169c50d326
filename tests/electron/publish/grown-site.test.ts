import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { Tag } from '../../../shared/story/tag.ts';
import { makeRandom } from '../../bench/vietnamese-writer.ts';
import { makeFolder } from '../../builders/archive.ts';
import { figure, h2, p, relatedLink } from '../../builders/document.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const now = Date.UTC(2024, 2, 1);
const themeFolder = path.resolve(import.meta.dirname, '../../../resources/theme');

/** A newsroom with photos and tags in which a step of a day's work, drawn by lot, can be done. */
async function makeBusyNewsroom(seed: number) {
  const newsroom = makeNewsroom();
  const { archive, photoStore } = newsroom;
  const random = makeRandom(seed);
  const draw = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]): Item => {
    const found = items[draw(items.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const photos: Photo[] = [];
  for (const number of [1, 2, 3]) {
    const { outcome } = await photoStore.addFile({
      bytes: await makeJpeg({ seed: number }),
      fileName: `${number}.jpg`,
    });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    photos.push(outcome.photo);
  }
  const tags: Tag[] = ['Lũ', 'Lúa', 'Cầu'].map((name) => archive.tags.ensure({ name, kind: 'topic' }));
  const ids: string[] = [];
  let count = 0;
  const say = (word: string) => {
    count += 1;
    return `${word} ${count}`;
  };

  function makeBody(): readonly NodeJson[] {
    const photo =
      random() < 0.4 ? [figure({ photoId: pick(photos).id, caption: say('Ảnh'), alt: 'Chợ', credit: 'Máy' })] : [];
    const other = random() < 0.4 && ids.length > 0 ? [relatedLink({ storyId: pick(ids), headline: '' })] : [];
    return [p(say('Mở')), h2(say('Tít xen')), ...photo, ...other];
  }

  function makeFields(): Partial<StoryFields> {
    return {
      headline: random() < 0.2 ? 'Tít trùng' : say('Tít'),
      section: pick(['Tin tức', 'Kinh tế', '']),
      sapo: [{ type: 'text', text: say('Sapo') }],
      bylines: [{ name: pick(['An Bình', 'Chi Mai', 'Dũng']), role: 'text' }],
      tags: random() < 0.6 ? [pick(tags).id] : [],
      publishedAt: Date.UTC(2023, 10 + draw(5), 1 + draw(28), draw(24)),
    };
  }

  const steps: readonly (() => void)[] = [
    () => ids.push(newsroom.put(makeFields(), makeBody())),
    () => ids.push(newsroom.put(makeFields(), makeBody())),
    () => ids.push(newsroom.put(makeFields(), makeBody())),
    () => newsroom.change(pick(ids), makeFields()),
    () => newsroom.change(pick(ids), { headline: say('Gõ dở') }, 'edited'),
    () => newsroom.change(pick(ids), { slug: pick(['mot', 'hai', 'tag', '']) }),
    () => newsroom.change(pick(ids), { embargoUntil: pick([null, now + 1, now - 1]), expiresAt: pick([null, now]) }),
    () =>
      newsroom.change(pick(ids), {
        correction: { at: now, cause: pick(['correction', 'apology']), wrong: say('Sai'), right: 'Đúng' },
      }),
    () =>
      archive.stories.move({
        storyId: pick(ids),
        to: pick(['withdrawn', 'published', 'published']),
        author: '',
        reason: 'x',
      }),
    () =>
      archive.stories.move({
        storyId: pick(ids),
        to: 'published',
        author: '',
        reason: say('Sửa'),
        cause: pick(['updated', 'corrected']),
      }),
    () => archive.tagChanges.edit({ ...pick(tags), description: '', name: say('Thẻ') }, ''),
    () =>
      archive.photos.change([pick(photos).id], '', (photo) => ({
        ...photo,
        metadata: { ...photo.metadata, altTextAccessibility: say('Thay') },
      })),
    () =>
      archive.photos.change([pick(photos).id], '', (photo) => ({
        ...photo,
        withdrawal: photo.withdrawal === null ? { at: 1, by: '', reason: '' } : null,
      })),
    () => archive.settings.savePublication({ ...archive.settings.publication(), agencyPrefix: say('BT') }),
    () => changeCorrectionTitle(say('Đính chính')),
  ];

  function changeCorrectionTitle(title: string): void {
    const publication = archive.settings.publication();
    const { correctionTemplate } = publication;
    const vi = { ...correctionTemplate.vi, title };
    archive.settings.savePublication({ ...publication, correctionTemplate: { ...correctionTemplate, vi } });
  }

  for (let made = 0; made < 30; made += 1) ids.push(newsroom.put(makeFields(), makeBody()));
  return { ...newsroom, step: () => pick(steps)(), draw };
}

describe('a site that grew by many small publishes', () => {
  it.each([1, 2, 3])('has the same bytes as one made at once, whatever was done in between (seed %i)', async (seed) => {
    const { publish, folder, step, draw } = await makeBusyNewsroom(seed);
    await publish({ now });
    for (let round = 0; round < 8; round += 1) {
      for (let done = draw(4); done >= 0; done -= 1) step();
      const looked = await publish({ now, until: 'look' });
      const { written, removed } = await publish({ now, until: draw(4) === 0 ? 'stage' : 'publish' });
      expect([looked.written, looked.removed]).toEqual([written, removed]);
    }
    await publish({ now });
    const atOnce = path.join(makeFolder(), 'moi');
    await publish({ now, folder: atOnce });
    expect(readSite(folder)).toEqual(readSite(atOnce));
    expect(await publish({ now })).toMatchObject({ written: [], removed: [] });
  });

  it('is made anew when the theme changes, without being told to', async () => {
    const { publish, folder } = await makeBusyNewsroom(4);
    const own = makeFolder();
    await publish({ now });
    cpSync(themeFolder, own, { recursive: true });
    writeFileSync(path.join(own, 'print.css'), '@media print { .pager { display: none } }\n');
    await publish({ now, themeFolders: [own] });
    const atOnce = path.join(makeFolder(), 'moi');
    await publish({ now, folder: atOnce, themeFolders: [own] });
    expect(readSite(folder)).toEqual(readSite(atOnce));
  });
});
