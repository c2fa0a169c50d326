import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../electron/publish/staging.ts';
import { cropCode, cropShot } from '../../../shared/photo/crops.ts';
import { makeFolder } from '../../builders/archive.ts';
import { readTags } from '../../builders/debian-exiftool.ts';
import { figure, relatedLink } from '../../builders/document.ts';
import { makeJpeg, withMetadata } from '../../builders/photo.ts';
import { makeNewsroom, namesIn, readSite } from '../../builders/site.ts';

describe('a published site', () => {
  it('has a page for every published story, list, month and feed, and nothing of other stories', async () => {
    const { archive, put, publish, folder } = makeNewsroom();
    const tag = archive.tags.ensure({ name: 'Nước nổi', kind: 'topic' });
    put({ headline: 'Mùa nước', bylines: [{ name: 'Bút Thử', role: 'text' }], tags: [tag.id] });
    archive.stories.create({ fields: { headline: 'Bài nháp' }, cause: 'created' });
    await publish();
    const site = readSite(folder);
    const pages = Object.keys(site).filter((name) => !name.startsWith('assets/'));
    expect(pages.sort()).toEqual(
      [
        '404.html',
        'atom.xml',
        'feed.json',
        'index.html',
        'luu-tru/2024/01/index.html',
        'luu-tru/index.html',
        'mua-nuoc/index.html',
        'robots.txt',
        'rss.xml',
        'sitemap-2024-01.xml',
        'sitemap-news.xml',
        'sitemap-pages.xml',
        'sitemap.xml',
        'tac-gia/but-thu/index.html',
        'tac-gia/index.html',
        'tag/index.html',
        'tag/nuoc-noi/index.html',
        'tim-kiem/2024-01.json',
        'tim-kiem/index.html',
        'tim-kiem/months.json',
        'tin-tuc/index.html',
        'tin-tuc/rss.xml',
      ].sort(),
    );
    expect(JSON.stringify(site)).not.toContain('nháp');
  });

  it('is not written again when nothing has changed, and only where one story shows when that one did', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const ids = Array.from({ length: 60 }, (_, index) => put({ headline: `Bài số ${index}` }));
    await publish();
    expect(await publish()).toMatchObject({ written: [], removed: [] });
    const before = readSite(folder);
    change(ids[0] ?? '', { sapo: [{ type: 'text', text: 'Sapo mới.' }] });
    const report = await publish();
    const after = readSite(folder);
    const differing = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(namesIn(folder, report.written)).toEqual(differing.sort());
    // The oldest of sixty is neither on the front page nor in the feeds.
    const shown = ['bai-so-0/', 'luu-tru/2024/01/', 'sitemap', 'tim-kiem/', 'tin-tuc/trang-1/'];
    expect(differing.filter((name) => !shown.some((start) => name.startsWith(start)))).toEqual([]);
    expect(differing).toContain('tin-tuc/trang-1/index.html');
    expect(report.unchanged).toBe(Object.keys(after).length - differing.length);
  });

  it('has the same files whether it grew step by step or was made at once', async () => {
    const grown = makeNewsroom();
    const ids: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      for (let index = 0; index < 20; index += 1) ids.push(grown.put({ headline: `Bài ${step * 20 + index}` }));
      grown.change(ids[step * 3] ?? '', { headline: `Tít mới ${step}` });
      await grown.publish({ now: Date.UTC(2030, 0, 1) });
    }
    const atOnce = path.join(makeFolder(), 'khac');
    await grown.publish({ folder: atOnce, now: Date.UTC(2030, 0, 1) });
    expect(readSite(atOnce)).toEqual(readSite(grown.folder));
  });

  it('loses the page of a story that was withdrawn, and the link to it', async () => {
    const { archive, put, publish, folder } = makeNewsroom();
    const gone = put({ headline: 'Bài sai' });
    put({ headline: 'Bài đúng' }, [relatedLink({ storyId: gone, headline: 'Bài sai' })]);
    await publish();
    expect(readSite(folder)['bai-dung/index.html']).toContain('href="../bai-sai/"');
    archive.stories.move({ storyId: gone, to: 'withdrawn', author: '', reason: 'sai' });
    const { removed } = await publish();
    expect(namesIn(folder, removed)).toContain('bai-sai/index.html');
    expect(existsSync(path.join(folder, 'bai-sai'))).toBe(false);
    expect(readSite(folder)['bai-dung/index.html']).not.toContain('href="../bai-sai/"');
    const words = Buffer.from(Object.values(readSite(folder)).join('\n'), 'latin1').toString();
    expect(words).not.toContain('Bài sai');
  });

  it('links to a story from the day it comes out, and says nothing of it once it was thrown away', async () => {
    const { archive, put, publish, folder } = makeNewsroom();
    const { id } = archive.stories.create({ fields: { headline: 'Bài sau', slug: 'bai-sau' }, cause: 'created' });
    put({ headline: 'Bài trước' }, [relatedLink({ storyId: id, headline: 'Bài sau' })]);
    const page = async () => {
      await publish();
      return Buffer.from(readSite(folder)['bai-truoc/index.html'] ?? '', 'latin1').toString();
    };
    expect(await page()).not.toContain('bai-sau/');
    archive.stories.move({ storyId: id, to: 'trashed', author: '', reason: '' });
    expect(await page()).not.toContain('Bài sau');
    archive.stories.move({ storyId: id, to: 'published', author: '', reason: '', fields: { publishedAt: 1 } });
    expect(await page()).toContain('href="../bai-sau/"');
  });

  it('keeps what readers have while a published story is being edited, until it is put out again', async () => {
    const { archive, put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài đã đăng', slug: 'bai' });
    await publish();
    change(id, { headline: 'Đang viết dở' }, 'edited');
    expect(await publish()).toMatchObject({ written: [] });
    archive.stories.move({ storyId: id, to: 'published', author: '', reason: '' });
    await publish();
    expect(Buffer.from(readSite(folder)['bai/index.html'] ?? '', 'latin1').toString()).toContain('Đang viết dở');
  });

  it('holds back a story under embargo, and says so', async () => {
    const { put, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Chờ giờ', embargoUntil: Date.UTC(2040, 0, 1) });
    const report = await publish();
    expect(report.problems.map(({ storyId, failure }) => [storyId, failure.code])).toEqual([[id, 'embargo']]);
    expect(existsSync(path.join(folder, 'cho-gio'))).toBe(false);
  });

  it('gives two stories of one headline, and one named as a section, addresses of their own', async () => {
    const { put, publish, folder } = makeNewsroom();
    const first = put({ headline: 'Lũ về' });
    const second = put({ headline: 'Lũ về' });
    const third = put({ headline: 'Tin tức' });
    await publish();
    const site = readSite(folder);
    const names = ['lu-ve/index.html', `lu-ve-${second.slice(-8)}/index.html`, `tin-tuc-${third.slice(-8)}/index.html`];
    expect(names.filter((name) => site[name] === undefined)).toEqual([]);
    expect(first < second).toBe(true);
  });

  it('has each photo once, under the name of what is in it, and links to it from everywhere', async () => {
    const { photoStore, put, publish, folder } = makeNewsroom();
    const { outcome } = await photoStore.addFile({ bytes: await makeJpeg({ seed: 5 }), fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    put({ headline: 'Có ảnh' }, [
      figure({ photoId: outcome.photo.id, caption: 'Chợ', alt: 'Chợ nổi', credit: 'Máy Thử' }),
    ]);
    await publish();
    const site = readSite(folder);
    const photos = Object.keys(site).filter((name) => /\.(jpg|webp)$/.test(name));
    const asked = new Set(
      Object.entries(site)
        .filter(([name]) => /\.(html|xml|json)$/.test(name))
        .flatMap(([, text]) => text.match(/assets\/[\w-]+\.(jpg|webp)/g) ?? []),
    );
    expect(photos.length).toBeGreaterThan(0);
    expect([...asked].sort()).toEqual(photos.sort());
    expect(await publish()).toMatchObject({ written: [], removed: [] });
  });

  it('has the words of each photo in its pictures, and its crop on the front page', async () => {
    const { archive, photoStore, put, publish, folder } = makeNewsroom();
    const { outcome } = await photoStore.addFile({ bytes: await makeJpeg({ seed: 5 }), fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const { id, digest } = outcome.photo;
    archive.photos.saveMetadata(id, { creditLine: 'Báo Thử/Máy Thử', creator: 'Máy Thử' });
    put({ headline: 'Có ảnh' }, [figure({ photoId: id, caption: 'Chợ', alt: 'Chợ nổi' })]);
    await publish();
    const site = readSite(folder);
    const pictures = Object.keys(site).filter((name) => /\.(jpg|webp)$/.test(name));
    const credits = pictures.map((name) => readTags(path.join(folder, name))['XMP-photoshop:Credit']);
    expect(new Set(credits)).toEqual(new Set(['Báo Thử/Máy Thử']));
    const wide = cropShot(archive.photos.get(id), 'wide', 640);
    const part = cropCode(wide.crop ?? { x: 0, y: 0, width: 1, height: 1 });
    expect(site['index.html']).toContain(`assets/${digest.slice(0, 16)}-${part}-640.jpg`);
    archive.photos.saveMetadata(id, { creditLine: 'Nguồn khác' });
    const { written } = await publish();
    expect(written.length).toBeGreaterThanOrEqual(pictures.length);
  });

  it('loses the places its photos were taken at as soon as the publication keeps them to itself', async () => {
    const { archive, photoStore, put, publish, folder } = makeNewsroom();
    const place = { GPSLatitude: 21.03, GPSLatitudeRef: 'N', GPSLongitude: 105.85, GPSLongitudeRef: 'E' };
    const bytes = await withMetadata(await makeJpeg({ widthPx: 300, heightPx: 200 }), place);
    const { outcome } = await photoStore.addFile({ bytes, fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    put({ headline: 'Có ảnh' }, [figure({ photoId: outcome.photo.id, caption: 'Chợ', alt: 'Chợ nổi' })]);
    const publishWith = async (keepPhotoLocation: boolean) => {
      archive.settings.savePublication({ ...archive.settings.publication(), keepPhotoLocation });
      await publish();
      const pictures = Object.keys(readSite(folder)).filter((name) => name.endsWith('.jpg'));
      return pictures.map((name) => readTags(path.join(folder, name))['GPS:GPSLatitude'] !== undefined);
    };
    expect(new Set(await publishWith(true))).toEqual(new Set([true]));
    expect(new Set(await publishWith(false))).toEqual(new Set([false]));
  });

  it('is looked at without a file being written, nor a picture made that would be new in any case', async () => {
    const { archive, photoStore, put, publish, folder } = makeNewsroom();
    const bytes = await makeJpeg({ widthPx: 300, heightPx: 200 });
    const { outcome } = await photoStore.addFile({ bytes, fileName: 'a.jpg' });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    const { id: photoId } = outcome.photo;
    put({ headline: 'Bài' }, [figure({ photoId, alt: 'Chợ nổi' })]);
    const listMade = () => readdirSync(path.join(archive.folder, 'renditions'), { recursive: true });
    const made = listMade();
    const dry = await publish({ until: 'look' });
    expect([existsSync(folder), existsSync(path.dirname(twinOf(folder)))]).toEqual([false, false]);
    expect(listMade()).toEqual(made);
    const done = await publish();
    expect(namesIn(folder, dry.written)).toEqual(namesIn(folder, done.written));
    archive.photos.saveMetadata(photoId, { creditLine: 'Nguồn khác' });
    const looked = await publish({ until: 'look' });
    const { written } = await publish();
    expect(namesIn(folder, looked.written)).toEqual(namesIn(folder, written));
    expect(written.filter((name) => name.endsWith('.webp'))).not.toEqual([]);
  });

  it('is staged beside the folder, which stays as it was, and put in place by the next publish', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài', slug: 'bai' });
    await publish();
    const before = readSite(folder);
    change(id, { headline: 'Tít mới' });
    const staged = await publish({ until: 'stage' });
    expect(readSite(folder)).toEqual(before);
    expect(readSite(twinOf(folder))['bai/index.html']).not.toBe(before['bai/index.html']);
    const done = await publish();
    expect(namesIn(folder, done.written)).toEqual(namesIn(folder, staged.written));
  });

  it('refuses a folder that holds anything else, and changes nothing in it', async () => {
    const { put, publish, folder } = makeNewsroom();
    put({ headline: 'Bài' });
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'CNAME'), 'bao.example');
    await expect(publish()).rejects.toMatchObject({ failure: { code: 'publish-foreign', values: { name: 'CNAME' } } });
    expect(Object.keys(readSite(folder))).toEqual(['CNAME']);
  });

  it('never writes into a file where it stands: both folders may hold it', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài', slug: 'bai' });
    await publish();
    const page = path.join(folder, 'bai/index.html');
    const [inode, text] = [statSync(page).ino, readFileSync(page, 'utf8')];
    change(id, { headline: 'Tít mới' });
    await publish();
    expect(statSync(page).ino).not.toBe(inode);
    expect(readFileSync(path.join(twinOf(folder), 'bai/index.html'), 'utf8')).toBe(text);
  });

  it('stops when it is told to, and leaves the old site', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài', slug: 'bai' });
    await publish();
    const before = readSite(folder);
    change(id, { headline: 'Tít mới' });
    await expect(publish({ signal: AbortSignal.abort() })).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(readSite(folder)).toEqual(before);
    expect((await publish()).written.length).toBeGreaterThan(0);
  });

  it("tells a screen reader the language of a story that is not the list's", async () => {
    const { put, publish, folder } = makeNewsroom();
    put({ headline: 'Bài' });
    put({ headline: 'Port adds a shift', language: 'en', sapo: [{ type: 'text', text: 'From June.' }] });
    await publish();
    const list = readSite(folder)['tin-tuc/index.html'] ?? '';
    expect(list).toMatch(/<h2 lang="en"><a [^>]*>Port adds a shift/);
    expect(list).toContain('<p class="card-sapo" lang="en">From June.');
    expect(list).toContain('<h2><a href="../bai/">');
  });

  it('follows a link to its folder', async () => {
    const { put, publish, folder } = makeNewsroom();
    put({ headline: 'Bài', slug: 'bai' });
    const real = makeFolder();
    symlinkSync(real, folder);
    await publish();
    expect(existsSync(path.join(real, 'bai/index.html'))).toBe(true);
  });
});
