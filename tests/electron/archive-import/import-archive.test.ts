import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importArchive } from '../../../electron/archive-import/import-archive.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { inlineText, readPlainText } from '../../../shared/document/read-document.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { makeDocx, wordParagraph, wordPicture } from '../../builders/docx.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg } from '../../builders/photo.ts';

const write = (name: string, text: string | Buffer) => {
  const file = path.join(makeFolder(), name);
  writeFileSync(file, text);
  return file;
};

function taking(archive: ReturnType<typeof makeArchive>, file: string, near: 'skip' | 'take' = 'skip') {
  return importArchive({
    archive,
    path: file,
    near,
    atOnce: 2,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
}

const line = (headline: string, more: object = {}) => JSON.stringify({ headline, text: 'Một.\nHai.', ...more });
const headlines = (archive: ReturnType<typeof makeArchive>) =>
  archive.stories
    .list({ limit: 50 })
    .stories.map(({ headline }) => headline)
    .toSorted();

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Báo</title>
<wp:author><wp:author_login>lam</wp:author_login><wp:author_display_name><![CDATA[Lam Dương]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;

const post = `<item><title>Cầu mới &amp; đường cũ</title><dc:creator>lam</dc:creator><guid>https://bao.example/?p=7</guid>
<content:encoded><![CDATA[Đoạn một.

<!-- wp:paragraph --><p>Đoạn hai.</p><!-- /wp:paragraph -->

[caption id="a" width="3"]<img src="https://bao.example/a.jpg" alt="Cầu" /> Cầu nhìn từ xa[/caption]
<script>alert(1)</script>]]></content:encoded>
<excerpt:encoded><![CDATA[Sapo ngắn.]]></excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date>2022-06-19 14:44:00</wp:post_date>
<wp:post_date_gmt>2022-06-19 07:44:00</wp:post_date_gmt><wp:post_name>cau-moi</wp:post_name><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><category domain="category" nicename="do-thi"><![CDATA[Đô thị]]></category>
<category domain="post_tag" nicename="cau"><![CDATA[Cầu Long Biên]]></category></item>`;

describe('importing an archive', () => {
  it('takes a story a line, with dates, authors, tags and status', async () => {
    const archive = makeArchive();
    const file = write(
      'kho.jsonl',
      `\ufeff${line('Tin một', { publishedAt: '19/06/2022 14:44', bylines: ['Lam Dương'], tags: ['Hà Nội'], section: 'Tin tức', sapo: 'S.' })}\r\n\n${line('Tin hai', { status: 'submitted', html: '<p>A <b>b</b></p>' })}`,
    );
    expect(await taking(archive, file)).toMatchObject({ taken: 2, known: 0, near: 0, refused: 0 });
    const [one, two] = ['Tin một', 'Tin hai'].map((headline) => {
      const found = archive.stories.search({ query: `"${headline}"`, limit: 1 }).stories[0];
      return archive.stories.get(found?.id ?? '');
    });
    expect([one?.status, one?.createdAt, one?.fields.publishedAt, one?.fields.section]).toEqual([
      'published',
      Date.UTC(2022, 5, 19, 7, 44),
      Date.UTC(2022, 5, 19, 7, 44),
      'Tin tức',
    ]);
    expect(archive.tags.byIds(one?.fields.tags ?? []).map(({ name }) => name)).toEqual(['Hà Nội']);
    expect([two?.status, readPlainText(two?.body ?? { type: 'doc' })]).toEqual(['submitted', 'A b']);
  });

  it('takes lines as other programs write them: nulls, kinds of their own, bodies that are strings', async () => {
    const archive = makeArchive();
    const nulls = { bylines: null, tags: null, html: null, text: null, section: null, publishedAt: null };
    const file = write(
      'kho.jsonl',
      [
        line('Rỗng', nulls),
        line('Nhãn', { tags: [{ name: 'Bão', kind: 'hashtag' }, { name: 'Bão' }], language: 'vi-VN' }),
        line('Chuỗi', { body: '<p>Một.</p><p>Hai.</p>' }),
        line('Chữ', { body: 'Một.\n\nHai < ba.' }),
        line('Giây', { publishedAt: 1655624640 }),
        line('Không múi giờ', { publishedAt: '2022-06-19 14:44:00' }),
      ].join('\n'),
    );
    expect(await taking(archive, file)).toMatchObject({ taken: 6, refused: 0 });
    const story = (headline: string) =>
      archive.stories.get(archive.stories.search({ query: `"${headline}"`, limit: 1 }).stories[0]?.id ?? '');
    expect(archive.tags.byIds(story('Nhãn').fields.tags)).toMatchObject([{ name: 'Bão', kind: 'topic' }]);
    expect(['Chuỗi', 'Chữ'].map((headline) => readPlainText(story(headline).body))).toEqual([
      'Một.\nHai.',
      'Một.\nHai < ba.',
    ]);
    const at = Date.UTC(2022, 5, 19, 7, 44);
    expect(['Giây', 'Không múi giờ'].map((headline) => story(headline).fields.publishedAt)).toEqual([at, at]);
  });

  it('refuses a line whose date nobody can read, for it would come in as a draft', async () => {
    const archive = makeArchive();
    const file = write('kho.jsonl', line('Tin', { publishedAt: 'hôm qua' }));
    expect(await taking(archive, file)).toMatchObject({ taken: 0, refused: 1 });
  });

  it('reads lines in UTF-16 and in the old Vietnamese code page', async () => {
    const archive = makeArchive();
    const wide = write('a.jsonl', Buffer.from(`\ufeff${line('Tin rộng')}\r\n${line('Tin hai')}\r\n`, 'utf16le'));
    expect(await taking(archive, wide)).toMatchObject({ taken: 2, refused: 0 });
    const old = write(
      'b.jsonl',
      Buffer.concat([Buffer.from('{"headline":"'), Buffer.from([0xd0, 0xf4]), Buffer.from('"}')]),
    );
    await taking(archive, old);
    expect(headlines(archive)).toEqual(['Tin hai', 'Tin rộng', 'Đô']);
  });

  it('names the size of a line too long for a story, and takes the next', async () => {
    const archive = makeArchive();
    const file = write('kho.jsonl', `${line('To', { text: 'x'.repeat(21 * 1024 * 1024) })}\n${line('Sau')}`);
    const report = await taking(archive, file);
    expect([report.taken, report.problems.map(({ failure }) => failure.values['sizeMb'])]).toEqual([1, [22]]);
  });

  it('tells how far it is when it only meets what was taken before', async () => {
    const archive = makeArchive();
    const lines = Array.from({ length: 450 }, (_, index) => line(`Tin số ${index}`));
    const file = write('kho.jsonl', lines.join('\n'));
    await taking(archive, file);
    const told: number[] = [];
    const progress = (done: number) => void told.push(done);
    const again = { archive, path: file, near: 'skip' as const, atOnce: 1000, signal: new AbortController().signal };
    expect(await importArchive({ ...again, progress })).toMatchObject({ known: 450 });
    expect(told.length).toBeGreaterThan(2);
  });

  it('goes on where it was stopped, and takes nothing twice', async () => {
    const archive = makeArchive();
    const lines = Array.from({ length: 9 }, (_, index) => line(`Tin số ${index} về việc ${index * 7}`));
    const file = write('kho.jsonl', lines.join('\n'));
    const abort = new AbortController();
    const stopped = await importArchive({
      archive,
      path: file,
      near: 'skip',
      atOnce: 2,
      signal: abort.signal,
      progress: () => abort.abort(),
    });
    expect(stopped).toMatchObject({ cancelled: true, taken: 2 });
    expect(await taking(archive, file)).toMatchObject({ taken: 7, known: 2, cancelled: false });
    expect(await taking(archive, file)).toMatchObject({ taken: 0, known: 9 });
    expect(headlines(archive)).toHaveLength(9);
  });

  it('names stories with nearly the headline and date of one that is here, and skips or takes them', async () => {
    const archive = makeArchive();
    const at = (day: number) => ({ publishedAt: Date.UTC(2022, 5, day) });
    const old = 'Hà Nội khánh thành cầu Vĩnh Tuy giai đoạn hai trong tháng này';
    const file = write('a.jsonl', [line(old, at(1)), line(old.toUpperCase(), at(2)), line(old, at(20))].join('\n'));
    expect(await taking(archive, file)).toMatchObject({ taken: 2, near: 1, nearly: [{ headline: old.toUpperCase() }] });
    expect(await taking(archive, file, 'take')).toMatchObject({ taken: 1, known: 2, near: 1 });
  });

  it('takes the stories of a row whose headlines differ in a number only', async () => {
    const archive = makeArchive();
    const days = [19, 20].map((day) =>
      line(`Giá vàng hôm nay ${day}/6: Vàng SJC tăng mạnh phiên đầu tuần`, { publishedAt: Date.UTC(2022, 5, day) }),
    );
    expect(await taking(archive, write('a.jsonl', days.join('\n')))).toMatchObject({ taken: 2, near: 0 });
  });

  it('refuses hostile lines one by one and takes the others', async () => {
    const archive = makeArchive();
    const deep = `{"headline":"x","body":${'{"type":"doc","content":['.repeat(3000)}${']}'.repeat(3000)}}`;
    const file = write('kho.jsonl', ['{', '[]', '{"headline":7}', deep, line('Tin tốt'), '\u0000\u0001'].join('\n'));
    const report = await taking(archive, file);
    expect([report.taken, report.refused, report.problems.map(({ name }) => name.split(':').at(-1))]).toEqual([
      1,
      5,
      ['1', '2', '3', '4', '6'],
    ]);
  });

  it('takes a WordPress export: posts only, with captions as figures that wait', async () => {
    const archive = makeArchive();
    const page = post.replace('>post<', '>page<').replace('>7<', '>8<');
    expect(await taking(archive, write('wp.xml', wxr(post + page + page)))).toMatchObject({
      taken: 1,
      refused: 0,
      passed: [{ what: 'page', count: 2 }],
    });
    const [row] = archive.stories.list({ limit: 5 }).stories;
    const { fields, body, status } = archive.stories.get(row?.id ?? '');
    const { headline, section, slug, bylines, publishedAt } = fields;
    expect({ headline, section, slug, bylines, publishedAt, status, sapo: inlineText(fields.sapo) }).toEqual({
      headline: 'Cầu mới & đường cũ',
      section: 'Đô thị',
      slug: 'cau-moi',
      bylines: [{ name: 'Lam Dương', role: 'text' }],
      publishedAt: Date.UTC(2022, 5, 19, 7, 44),
      status: 'published',
      sapo: 'Sapo ngắn.',
    });
    expect(readPlainText(body).split('\n')).toEqual(['Đoạn một.', 'Đoạn hai.', 'Cầu nhìn từ xa']);
    expect(body.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'figure']);
    expect(body.content[2]?.attrs).toMatchObject({ alt: 'Cầu', remoteAddress: 'https://bao.example/a.jpg' });
    expect(archive.tags.byIds(fields.tags).map(({ name }) => name)).toEqual(['Cầu Long Biên']);
  });

  it('does not let an XML file grow by entities: what a file declares stays as it is written', async () => {
    const archive = makeArchive();
    const item = post.replace('Cầu mới &amp; đường cũ', '&lol;').replace('>7<', '>8<');
    const bomb = wxr(post + item).replace('<rss', '<!DOCTYPE rss [<!ENTITY lol "lollollol">]><rss');
    expect(await taking(archive, write('wp.xml', bomb))).toMatchObject({ taken: 2, refused: 0 });
    expect(headlines(archive)).toEqual(['&lol;', 'Cầu mới & đường cũ']);
  });

  it('takes posts with characters XML has no place for and names only HTML knows', async () => {
    const archive = makeArchive();
    const file = write('wp.xml', `\n\n${wxr(post.replace('Cầu mới', 'Cầu\u0008 mới&nbsp;&hellip;'))}`);
    expect(await taking(archive, file)).toMatchObject({ taken: 1, refused: 0 });
    expect(headlines(archive)).toEqual(['Cầu mới … & đường cũ']);
  });

  it('reads the entities WordPress keeps in titles, sapos, categories and tags', async () => {
    const archive = makeArchive();
    const escaped = post
      .replace('Cầu mới &amp; đường cũ', '<![CDATA[Cầu &amp; đường &#8211; <em>m</em>ới]]>')
      .replace('Sapo ngắn.', '<p>KCN&amp;CX.</p><p>Hai</p>')
      .replace('[Đô thị]', '[Xe &amp; đường]');
    await taking(archive, write('wp.xml', wxr(escaped)));
    const { fields } = archive.stories.get(archive.stories.list({ limit: 1 }).stories[0]?.id ?? '');
    expect([fields.headline, inlineText(fields.sapo), fields.section]).toEqual([
      'Cầu & đường – mới',
      'KCN&CX. Hai',
      'Xe & đường',
    ]);
  });

  it('refuses the post a fault stands in, names it, and goes on with the others', async () => {
    const archive = makeArchive();
    const torn = post.replace('>7<', '>8<').replace('</wp:status>', '</wp:stat');
    const whole = wxr(post + torn + post.replace('>7<', '>9<').replace('Cầu mới', 'Nhà máy'));
    const file = write('wp.xml', whole);
    const report = await taking(archive, file);
    expect([report.taken, report.problems.map(({ name }) => name.split('#').at(-1))]).toEqual([2, ['8', file]]);
    const cut = write('cut.xml', whole.slice(0, whole.lastIndexOf('<wp:post_name>')));
    expect(await taking(archive, cut)).toMatchObject({ taken: 0, known: 1, refused: 3 });
  });

  it('gives up on a file that has nothing but faults, and keeps what stood before them', async () => {
    const archive = makeArchive();
    const file = write('wp.xml', wxr(post).replace('</channel></rss>', '<a b="'.repeat(400_000)));
    const report = await taking(archive, file);
    expect([report.taken, report.problems.length <= 2]).toEqual([1, true]);
  });

  it('refuses XML of another kind', async () => {
    const archive = makeArchive();
    const others = ['<!DOCTYPE html><p>a<br>b</p>', '<rss><channel><item><title>Tin</title></item></channel></rss>'];
    expect(
      await Promise.all(others.map((text) => asyncFailureOf(() => taking(archive, write('a.xml', text))))),
    ).toEqual(['unknown-archive', 'unknown-archive']);
  });

  it('takes a folder tree by path, and follows no links', async () => {
    const archive = makeArchive();
    const folder = makeFolder();
    const outside = write('secret.md', '# Bí mật');
    mkdirSync(path.join(folder, '2022/06'), { recursive: true });
    writeFileSync(path.join(folder, '2022/06/a.md'), '# Tin A\n\nChữ.');
    writeFileSync(path.join(folder, 'b.txt'), 'Tin B\n\nChữ.');
    writeFileSync(path.join(folder, 'c.bin'), 'x');
    writeFileSync(path.join(folder, 'd.docx'), 'không phải zip');
    writeFileSync(path.join(folder, 'f.json'), line('Tin F', { publishedAt: '2022-06-19T07:44:00Z' }));
    symlinkSync(outside, path.join(folder, 'e.md'));
    const report = await taking(archive, folder);
    expect([report.taken, report.problems.map(({ name }) => name), report.passed]).toEqual([
      3,
      ['d.docx'],
      [{ what: '.bin', count: 1 }],
    ]);
    expect(headlines(archive)).toEqual(['Tin A', 'Tin B', 'Tin F']);
  });

  it('refuses a folder in the tree that cannot be looked into, and reads the others', async () => {
    const archive = makeArchive();
    const folder = makeFolder();
    const folders = { darwin: 3, win32: 85 }[process.platform as string] ?? 11; // more names than these two
    const part = Array.from({ length: folders }, () => 'd'.repeat(200)).join('/');
    for (const top of ['one', 'two']) mkdirSync(path.join(folder, top, part), { recursive: true });
    writeFileSync(path.join(folder, 'two', 'a.txt'), 'Tin A\n\nChữ.');
    writeFileSync(path.join(folder, 'b.txt'), 'Tin B\n\nChữ.');
    // Together they are deeper than a path may be long: 1,024 octets on macOS, 4,096 on Linux, 32,767 on Windows.
    renameSync(path.join(folder, 'two'), path.join(folder, 'one', part, 'two'));
    const report = await taking(archive, folder);
    renameSync(path.join(folder, 'one', part, 'two'), path.join(folder, 'two')); // or nobody could take it away
    expect([report.taken, report.problems.map(({ failure }) => failure.code)]).toEqual([2, ['file-unreadable']]);
  });

  it('takes the pictures Word files hold, as the import of one file does', async () => {
    const archive = makeArchive();
    const folder = makeFolder();
    const body = `${wordParagraph('Tít', { style: 'Title' })}${wordPicture('rId7', 'Cầu')}`;
    writeFileSync(path.join(folder, 'a.docx'), makeDocx({ body, pictures: { rId7: await makeJpeg() } }));
    const photoStore = openPhotoStore({ archive });
    onTestFinished(() => photoStore.close());
    const { addFile: addPicture } = photoStore;
    const signal = new AbortController().signal;
    const run = { archive, path: folder, near: 'skip' as const, atOnce: 2, signal, progress: () => undefined };
    expect(await importArchive({ ...run, addPicture })).toMatchObject({ taken: 1 });
    const { body: taken } = archive.stories.get(archive.stories.list({ limit: 1 }).stories[0]?.id ?? '');
    const photoIds = taken.content.map(({ attrs }) => attrs?.['photoId']).filter((id) => typeof id === 'string');
    expect(photoIds.map((id) => archive.photos.get(String(id)).widthPx > 0)).toEqual([true]);
  });

  it('refuses what is no archive', async () => {
    const archive = makeArchive();
    const codes = ['x.pdf', 'y.jsonl'].map((name) => write(name, name === 'x.pdf' ? 'x' : ''));
    expect(
      await Promise.all([...codes, '/khong/co'].map((file) => asyncFailureOf(() => taking(archive, file)))),
    ).toEqual(['unknown-archive', 'file-empty', 'file-not-found']);
  });
});
