import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../builders/archive.ts';
import { doc, figure, gallery, p } from '../../builders/document.ts';
import { makeExporter } from '../../builders/exporter.ts';
import { makeJpeg } from '../../builders/photo.ts';

describe('a withdrawn photo', () => {
  it('is on no page any more, nor is its caption, and comes back when the withdrawal is taken back', async () => {
    const { archive, addPhoto, export: exportStories } = makeExporter();
    const [gone, kept] = [await addPhoto(await makeJpeg({ seed: 1 })), await addPhoto(await makeJpeg({ seed: 2 }))];
    const { id } = archive.stories.create({
      fields: { headline: 'Lễ', slug: 'le' },
      body: doc(
        p('Mở đầu.'),
        figure({ photoId: gone.id, caption: 'Chú thích phải gỡ' }),
        gallery(figure({ photoId: gone.id, caption: 'Cũng phải gỡ' })),
        figure({ photoId: kept.id, caption: 'Chú thích còn lại' }),
      ),
      cause: 'created',
    });
    const folder = makeFolder();
    const exported = async () => {
      const { problems } = await exportStories({ storyIds: [id], folder });
      expect(problems).toEqual([]);
      const page = readFileSync(path.join(folder, 'le', 'index.html'), 'utf8');
      const assets = readdirSync(path.join(folder, 'le', 'assets'));
      return {
        caption: page.includes('phải gỡ'),
        kept: page.includes('Chú thích còn lại'),
        file: assets.some((name) => name.startsWith(gone.digest.slice(0, 16))),
      };
    };
    expect(await exported()).toEqual({ caption: true, kept: true, file: true });
    const withdrawal = { at: 1, by: 'An', reason: 'Sai người' };
    const { changeId } = archive.photos.change([gone.id], 'An', (photo) => ({ ...photo, withdrawal }));
    expect(await exported()).toEqual({ caption: false, kept: true, file: false });
    archive.photos.undo(changeId ?? '', 'An');
    expect(await exported()).toEqual({ caption: true, kept: true, file: true });
  });
});
