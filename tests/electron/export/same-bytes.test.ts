import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_FOLDER } from '../../../electron/export/export-record.ts';
import type { ExportFormat } from '../../../shared/export/format.ts';
import { formats } from '../../../shared/export/formats.ts';
import { newPublication } from '../../../shared/publication/publication.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { doc, figure, gallery, p } from '../../builders/document.ts';
import { digestFolder, type Exporter, makeExporter } from '../../builders/exporter.ts';
import { makeJpeg } from '../../builders/photo.ts';

const savedAt = Date.UTC(2022, 5, 19, 7, 44);

/** A story keeps its id wherever it travels. */
const storyId = '0190a000-0000-7000-8000-0000000000d1';

interface Newsroom extends Exporter {
  readonly storyId: string;
}

/** The same story in a newsroom of its own: another archive folder, other stories and photos before it, another order. */
async function makeNewsroom({ photosFirst }: { readonly photosFirst: 'a' | 'b' }): Promise<Newsroom> {
  let at = photosFirst === 'a' ? 0 : Date.UTC(2030, 0, 1);
  const exporter = makeExporter(makeArchive({ now: () => at }));
  const { archive, addPhoto } = exporter;
  archive.settings.savePublication({ ...newPublication, name: 'Báo Thử', address: 'https://bao-thu.example' });
  if (photosFirst === 'b') archive.stories.create({ fields: { headline: 'Một bài khác' }, cause: 'created' });
  const seeds = { a: 1, b: 2 };
  const order = photosFirst === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const ids = new Map<string, string>();
  for (const name of order)
    ids.set(name, (await addPhoto(await makeJpeg({ seed: seeds[name] }), `${photosFirst}-${name}.jpg`)).id);
  const [photoA = '', photoB = ''] = [ids.get('a'), ids.get('b')];
  at = savedAt;
  archive.stories.create({
    id: storyId,
    fields: { headline: 'Mùa nước nổi về sớm', section: 'Tin tức', publishedAt: savedAt },
    body: doc(
      p('Nước về.'),
      figure({ photoId: photoA, caption: 'Chợ nổi', credit: 'Máy Thử' }),
      gallery(figure({ photoId: photoB }), figure({ photoId: photoA })),
    ),
    cause: 'created',
  });
  at = Date.UTC(2031, 0, 1);
  return { ...exporter, storyId };
}

/** What is published: the records beside the exports stay at home. */
function published(folder: string): Readonly<Record<string, string>> {
  const files = Object.entries(digestFolder(folder)).filter(([name]) => !name.startsWith(RECORD_FOLDER));
  return Object.fromEntries(files);
}

describe('the same story', () => {
  it.each(formats)('has the same bytes as $id from any archive, at any time, in any folder', async (format) => {
    const [one, two] = [await makeNewsroom({ photosFirst: 'a' }), await makeNewsroom({ photosFirst: 'b' })];
    const [first, second] = [path.join(makeFolder(), 'ra'), path.join(makeFolder(), 'nơi khác', 'sâu hơn')];
    await one.export({ storyIds: [one.storyId], folder: first, format, now: () => savedAt });
    await two.export({ storyIds: [two.storyId], folder: second, format, now: () => Date.UTC(2040, 0, 1) });
    expect(Object.keys(published(first)).length).toBeGreaterThanOrEqual(format.shape === 'file' ? 1 : 3);
    expect(published(second)).toEqual(published(first));
  });

  it('has other bytes when a word of it is another (what would make the test above worthless)', async () => {
    const { archive, storyId, export: exportStory } = await makeNewsroom({ photosFirst: 'a' });
    const folder = makeFolder();
    await exportStory({ storyIds: [storyId], folder });
    const before = published(folder);
    archive.stories.save({ storyId, baseRev: 1, change: { fields: { kicker: 'Mới' } }, cause: 'command', author: '' });
    await exportStory({ storyIds: [storyId], folder });
    expect(published(folder)).not.toEqual(before);
  });

  it.each(formats)('is not written again as $id when nothing of it has changed', async (format: ExportFormat) => {
    const { storyId, export: exportStory } = await makeNewsroom({ photosFirst: 'a' });
    const folder = makeFolder();
    const first = await exportStory({ storyIds: [storyId], folder, format });
    const times = () => first.written.map((file) => statSync(file).mtimeMs);
    const before = times();
    const second = await exportStory({ storyIds: [storyId], folder, format });
    expect(second).toMatchObject({ written: [], removed: [], problems: [], unchanged: first.written.length });
    expect(times()).toEqual(before);
  });
});
