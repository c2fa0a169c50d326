import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyStory } from '../../../electron/export/copy-story.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { fragment } from '../../../shared/export/fragment/fragment.ts';
import { text } from '../../../shared/export/text/text.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { makeFolder } from '../../builders/archive.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { makeExporter } from '../../builders/exporter.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { makeStory } from '../../builders/story.ts';

const noted = {
  type: 'text',
  text: 'tràn đồng',
  marks: [{ type: 'note', attrs: { text: 'Hỏi lại xã', author: 'BT' } }],
};

async function open(fields: Partial<StoryFields> = {}) {
  const exporter = makeExporter();
  const { archive } = exporter;
  const photo = await exporter.addPhoto(await makeJpeg({ widthPx: 900, heightPx: 600 }));
  const { id: storyId } = archive.stories.create({
    fields: { ...makeStory({ edNote: 'Chỉ cho tòa soạn', ...fields }).fields },
    body: doc(
      { type: 'paragraph', content: [{ type: 'text', text: 'Nước đã ' }, noted] },
      p('Giá <script> & hết.'),
      figure({ photoId: photo.id, caption: 'Ghe về bến', alt: 'Một chiếc ghe', credit: 'Bút Thử' }),
    ),
    cause: 'created',
  });
  const copy = (as: 'rich' | 'html') => {
    const photoStore = openPhotoStore({ archive });
    const themeFolders = [path.resolve('resources/theme')];
    return copyStory({ archive, photoStore, themeFolders, storyId, as }).finally(() => photoStore.close());
  };
  return { ...exporter, storyId, copy };
}

describe('a story on the clipboard', () => {
  it('is formatted with its photos in it, and beside it as the plain text of its export', async () => {
    const { copy, storyId, export: write } = await open();
    const copied = await copy('rich');
    expect(copied.html).toContain('<p>Nước đã tràn đồng</p>');
    expect(copied.html).toContain('<p>Giá &lt;script&gt; &amp; hết.</p>');
    expect(copied.html).toMatch(
      /<img src="data:image\/jpeg;base64,[^"]+" width="640" height="427" alt="Một chiếc ghe"/,
    );
    expect(copied.html).not.toMatch(/galley-photo|\/media\//);
    const { written } = await write({ storyIds: [storyId], folder: makeFolder(), format: text });
    expect(copied.text).toBe(readFileSync(written[0] ?? '', 'utf8'));
  });

  it('is the source of the fragment to the byte where HTML is asked for', async () => {
    const { copy, storyId, export: write } = await open();
    const { written } = await write({ storyIds: [storyId], folder: makeFolder(), format: fragment });
    const file = written.find((name) => name.endsWith('fragment.html')) ?? '';
    expect(await copy('html')).toEqual({ html: null, text: readFileSync(file, 'utf8') });
  });

  it('never carries a note, and nothing at all while words are still to come', async () => {
    const { copy } = await open();
    for (const as of ['rich', 'html'] as const)
      expect(JSON.stringify(await copy(as))).not.toMatch(/Hỏi lại xã|Chỉ cho tòa soạn|BT"/);
    const unfinished = await open({ kicker: 'Bão số [TK]' });
    expect(await asyncFailureOf(() => unfinished.copy('rich'))).toBe('unfinished');
    expect(await asyncFailureOf(() => unfinished.copy('html'))).toBe('unfinished');
  });
});
