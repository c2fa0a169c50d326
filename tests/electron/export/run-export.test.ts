import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePreview } from '../../../electron/export/make-preview.ts';
import { readPlan } from '../../../electron/export/read-plan.ts';
import { runExport } from '../../../electron/export/run-export.ts';
import { themeFolders } from '../../../electron/export/theme-folders.ts';
import { newId } from '../../../shared/base/new-id.ts';
import type { ExportPreset } from '../../../shared/publish/export-preset.ts';
import { feedFormats } from '../../../shared/publish/feeds/feed-formats.ts';
import { makeFolder } from '../../builders/archive.ts';
import { figure, p } from '../../builders/document.ts';
import { asyncFailureOf, failureOf } from '../../builders/failure.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { readXml } from '../../builders/read-export.ts';
import { makeNewsroom, type Newsroom } from '../../builders/site.ts';

const now = Date.UTC(2024, 0, 2);
const preset: ExportPreset = {
  id: newId(),
  name: 'Trang chính',
  formats: ['html', 'ninjs'],
  feeds: [],
  folder: '',
  isPublic: false,
  photoWidthsPx: [],
};

/** Exports as every door does, through a preset that differs from the usual one in these parts. */
function exportBy({ archive, photoStore }: Newsroom, storyIds: readonly string[], parts: Partial<ExportPreset> = {}) {
  const folder = path.join(makeFolder(), 'ra');
  const plan = readPlan([{ ...preset, ...parts }], { kind: 'preset', name: 'trang CHÍNH ' }, folder);
  const how = { archive, photoStore, resourceFolder: 'resources', version: '1', override: '', now: () => now };
  const run = (override = '') => runExport({ ...how, storyIds, plan, override });
  return { folder, run };
}

describe('an export through a preset', () => {
  it('writes every format of every story into one folder, and counts what is there already', async () => {
    const newsroom = makeNewsroom();
    const ids = [newsroom.put({ headline: 'Một' }), newsroom.put({ headline: 'Hai' })];
    const { folder, run } = exportBy(newsroom, ids);
    expect(await run()).toMatchObject({ problems: [], unchanged: 0 });
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
      'hai',
      'hai-ninjs',
      'mot',
      'mot-ninjs',
    ]);
    expect(await run()).toMatchObject({ written: [], unchanged: 6 });
  });

  it('dresses its pages, and the preview of them, in the sheets the newsroom keeps beside its archive', async () => {
    const newsroom = makeNewsroom();
    const { archive } = newsroom;
    const id = newsroom.put({ headline: 'Một' });
    const own = path.join(archive.folder, 'theme');
    mkdirSync(own);
    writeFileSync(path.join(own, 'related.css'), '.related { color: #123456; }');
    const { folder, run } = exportBy(newsroom, [id], { formats: ['html-single'] });
    await run();
    const [page = ''] = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const folders = themeFolders(archive.folder, 'resources');
    const preview = await makePreview({ archive, themeFolders: folders, storyId: id });
    for (const html of [readFileSync(path.join(folder, page), 'utf8'), preview]) {
      expect(html).toContain('#123456');
      expect(html).toContain('.pull-quote');
    }
  });

  it('says which of its formats is unknown here, and writes nothing', () => {
    const newsroom = makeNewsroom();
    const as = (parts: Partial<ExportPreset>) => failureOf(() => exportBy(newsroom, [], parts));
    expect([as({ formats: ['html', 'hologram'] }), as({ feeds: ['hologram'] })]).toEqual([
      'unknown-format',
      'unknown-format',
    ]);
  });

  it('writes photos in the widths it names, and never wider than the photo is', async () => {
    const newsroom = makeNewsroom();
    const bytes = await makeJpeg({ widthPx: 900, heightPx: 600 });
    const { outcome } = await newsroom.photoStore.addFile({ bytes, fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const id = newsroom.put({}, [p('Một'), figure({ photoId: outcome.photo.id, alt: 'Ghe' })]);
    const widthsOf = async (photoWidthsPx: readonly number[]) => {
      const { written } = await exportBy(newsroom, [id], { formats: ['fragment'], photoWidthsPx }).run();
      return written.flatMap((file) => /-(\d+)\.jpg$/.exec(file)?.[1] ?? []).toSorted();
    };
    expect([await widthsOf([200, 500, 2000]), await widthsOf([2000])]).toEqual([['200', '500'], ['900']]);
  });

  it('reports what the files of each photo were proved to hold', async () => {
    const newsroom = makeNewsroom();
    const bytes = await makeJpeg({ widthPx: 300, heightPx: 200 });
    const { outcome } = await newsroom.photoStore.addFile({ bytes, fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    newsroom.archive.photos.saveMetadata(outcome.photo.id, { creditLine: 'Máy Thử' });
    const id = newsroom.put({}, [figure({ photoId: outcome.photo.id, alt: 'Ghe' })]);
    const { photos } = await exportBy(newsroom, [id], { formats: ['fragment'] }).run();
    expect(photos).toMatchObject([{ fileName: 'a.jpg', metadata: { creditLine: 'Máy Thử' } }]);
  });

  it('holds a story with gaps back where readers would see it, names it, and exports the others', async () => {
    const newsroom = makeNewsroom();
    const sapo = [{ type: 'text', text: 'Nước về sớm hơn mọi năm.' }];
    const [good, gap] = [newsroom.put({ headline: 'Đủ', sapo }), newsroom.put({ headline: 'Thiếu sapo' })];
    const { run } = exportBy(newsroom, [gap, good], { formats: ['text'], isPublic: true });
    const { written, problems } = await run();
    expect(written.map((file) => path.basename(file))).toEqual(['du.txt']);
    expect(problems).toMatchObject([
      { storyId: gap, headline: 'Thiếu sapo', failure: { code: 'export-held', values: { checks: { en: 'Sapo' } } } },
    ]);
    expect(await run('Tin vắn không có sapo')).toMatchObject({ problems: [], unchanged: 1 });
    expect(newsroom.archive.versions.list(gap)[0]).toMatchObject({ cause: 'overrode' });
  });
});

describe('feeds of a list', () => {
  it('are what the published site has for the same stories, to the byte', async () => {
    const newsroom = makeNewsroom();
    const ids = [newsroom.put({ headline: 'Một' }), newsroom.put({ headline: 'Hai & <ba>' })];
    await newsroom.publish({ now });
    const feeds = feedFormats.map(({ id }) => id);
    const { folder, run } = exportBy(newsroom, ids.toReversed(), { formats: [], feeds });
    const { written, problems } = await run();
    expect([written.map((file) => path.basename(file)), problems]).toEqual([
      ['rss.xml', 'atom.xml', 'feed.json', 'sitemap-news.xml'],
      [],
    ]);
    for (const { fileName } of feedFormats)
      expect(readFileSync(path.join(folder, fileName), 'utf8')).toBe(
        readFileSync(path.join(newsroom.folder, fileName), 'utf8'),
      );
    expect(await run()).toMatchObject({ written: [], unchanged: 4 });
  });

  it('hold only what is before its readers, and name what is not', async () => {
    const newsroom = makeNewsroom();
    const out = newsroom.put({ headline: 'Đã đăng' });
    const draft = newsroom.archive.stories.create({ fields: { headline: 'Nháp' }, cause: 'created' }).id;
    const held = newsroom.put({ headline: 'Cấm đăng', embargoUntil: now + 1 });
    const lost = newId();
    const { folder, run } = exportBy(newsroom, [draft, out, held, lost], { formats: [], feeds: ['rss'] });
    const { problems } = await run();
    expect(problems.map(({ storyId, headline, failure }) => [storyId, headline, failure.code])).toEqual([
      [draft, 'Nháp', 'not-published'],
      [held, 'Cấm đăng', 'not-published'],
      [lost, undefined, 'story-not-found'],
    ]);
    const { text } = readXml(readFileSync(path.join(folder, 'rss.xml'), 'utf8'));
    expect(text).toContain('Đãđăng');
    expect(text).not.toMatch(/Nháp|Cấmđăng/);
  });

  it('are refused while the publication has no address', async () => {
    const newsroom = makeNewsroom();
    const { settings } = newsroom.archive;
    settings.savePublication({ ...settings.publication(), address: '' });
    const { run } = exportBy(newsroom, [newsroom.put({})], { formats: [], feeds: ['atom'] });
    expect(await asyncFailureOf(run)).toBe('address-missing');
  });

  it('without an address keep their preset from writing anything at all, and from putting a check aside', async () => {
    const newsroom = makeNewsroom();
    const { settings, versions } = newsroom.archive;
    settings.savePublication({ ...settings.publication(), address: '' });
    const id = newsroom.put({});
    const { folder, run } = exportBy(newsroom, [id], { formats: ['text'], feeds: ['atom'], isPublic: true });
    expect(await asyncFailureOf(() => run('Cứ cho ra'))).toBe('address-missing');
    expect([existsSync(folder), versions.list(id).length]).toEqual([false, 1]);
  });
});
