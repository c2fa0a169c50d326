import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { openRelated } from '../../../../electron/archive/related/suggest-related.ts';
import type { NodeJson } from '../../../../shared/document/json.ts';
import type { StoryFields } from '../../../../shared/story/fields.ts';
import type { StatusName } from '../../../../shared/story/status.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { galley } from '../../../builders/command-line.ts';
import { doc, p, relatedLink } from '../../../builders/document.ts';

const day = (date: number) => Date.UTC(2022, 5, date, 3);

interface Told {
  readonly text?: string;
  readonly status?: StatusName;
  readonly body?: readonly NodeJson[];
}

function tell(
  archive: Archive,
  fields: Partial<StoryFields>,
  { text = 'Chữ.', status = 'published', body = [p(text)] }: Told = {},
) {
  return archive.stories.create({ fields, body: doc(...body), status, cause: 'created' }).id;
}

function suggest(archive: Archive, id: string) {
  return archive.related.suggest(archive.stories.get(id), 8).map(({ headline, reasons }) => ({ headline, reasons }));
}

describe('suggesting related stories', () => {
  it('names the shared tags, the rarer first, and puts the story that shares the rarer one before', () => {
    const archive = makeArchive();
    const rare = archive.tags.ensure({ name: 'Cầu Vĩnh Tuy', kind: 'place' }).id;
    const common = archive.tags.ensure({ name: 'Giao thông', kind: 'topic' }).id;
    for (let count = 0; count < 12; count += 1)
      tell(archive, { headline: `Việc ${count}`, tags: [common], publishedAt: day(1) });
    tell(archive, { headline: 'Cả hai', tags: [common, rare], publishedAt: day(1) });
    tell(archive, { headline: 'Một hiếm', tags: [rare], publishedAt: day(1) });
    const id = tell(archive, { headline: 'Hôm nay', tags: [common, rare], publishedAt: day(20) });
    const found = suggest(archive, id);
    expect(found.slice(0, 2)).toEqual([
      { headline: 'Cả hai', reasons: [{ kind: 'tags', names: ['Cầu Vĩnh Tuy', 'Giao thông'] }] },
      { headline: 'Một hiếm', reasons: [{ kind: 'tags', names: ['Cầu Vĩnh Tuy'] }] },
    ]);
    expect(found).toHaveLength(8);
  });

  it('finds the people and known names that both texts name, and only where the words stand together', () => {
    const archive = makeArchive();
    archive.tags.ensure({ name: 'Samsung', kind: 'organisation' });
    tell(archive, { headline: 'Gặp gỡ', publishedAt: day(1) }, { text: 'Ông Lê Văn Thử đến nhà máy Samsung.' });
    tell(archive, { headline: 'Khác người', publishedAt: day(1) }, { text: 'Ông Lê Văn Hai và bà Trần Văn Thử.' });
    const id = tell(archive, { headline: 'X', publishedAt: day(20) }, { text: 'Theo Lê Văn Thử, hãng Samsung…' });
    expect(suggest(archive, id)).toEqual([
      { headline: 'Gặp gỡ', reasons: [{ kind: 'named', names: ['Samsung', 'Lê Văn Thử'] }] },
    ]);
  });

  it('finds headlines with the words of its headline and sapo side by side', () => {
    const archive = makeArchive();
    tell(archive, { headline: 'Mở rộng khu công nghiệp phía bắc', publishedAt: day(1) });
    tell(archive, { headline: 'Khu phố có công viên', publishedAt: day(1) });
    const sapo = [{ type: 'text', text: 'Công nhân các khu công nghiệp được nghỉ.' }];
    const id = tell(archive, { headline: 'Nghỉ lễ', sapo, publishedAt: day(20) });
    expect(suggest(archive, id)).toEqual([
      { headline: 'Mở rộng khu công nghiệp phía bắc', reasons: [{ kind: 'words', words: ['khu công nghiệp'] }] },
    ]);
  });

  it('takes what the section has around that day when nothing else is shared', () => {
    const archive = makeArchive();
    tell(archive, { headline: 'Ba ngày trước', section: 'Đô thị', publishedAt: day(17) });
    tell(archive, { headline: 'Ngày sau', section: 'Đô thị', publishedAt: day(21) });
    tell(archive, { headline: 'Lâu rồi', section: 'Đô thị', publishedAt: Date.UTC(2021, 1, 1) });
    tell(archive, { headline: 'Mục khác', section: 'Xe', publishedAt: day(20) });
    const id = tell(archive, { headline: 'Hôm nay', section: 'Đô thị', publishedAt: day(20) });
    expect(suggest(archive, id)).toEqual([
      { headline: 'Ngày sau', reasons: [{ kind: 'section', days: -1 }] },
      { headline: 'Ba ngày trước', reasons: [{ kind: 'section', days: 3 }] },
    ]);
  });

  it('leaves out itself, what it points to, what was withdrawn and what lies in the trash', () => {
    const archive = makeArchive();
    const tags = [archive.tags.ensure({ name: 'Lũ', kind: 'event' }).id];
    const listed = tell(archive, { headline: 'Đã chọn', tags });
    const inText = tell(archive, { headline: 'Trong bài', tags });
    tell(archive, { headline: 'Đã gỡ', tags }, { status: 'withdrawn' });
    tell(archive, { headline: 'Đã bỏ', tags }, { status: 'trashed' });
    tell(archive, { headline: 'Còn lại', tags });
    const item = { storyId: listed, href: null, section: '', headline: 'Đã chọn', sapo: '', photoId: null };
    const body = [p('Chữ.'), relatedLink({ storyId: inText, headline: 'Trong bài' })];
    const id = tell(archive, { headline: 'X', tags, related: [item] }, { body });
    expect(suggest(archive, id).map(({ headline }) => headline)).toEqual(['Còn lại']);
  });

  it('reads by indexes, never the whole table', () => {
    const { connection, folder, origin } = makeArchive();
    const asked: string[] = [];
    const recorded = new Proxy(connection, {
      get(target, name: keyof typeof connection) {
        if (name !== 'prepare') return target[name];
        return (sql: string) => {
          asked.push(sql);
          return target.prepare(sql);
        };
      },
    });
    openRelated({ connection: recorded, folder, origin, now: Date.now });
    const plans = asked.flatMap((sql) => {
      const explain = connection.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      return sql.includes('@id') ? explain.all({ id: '' }) : explain.all(...(sql.match(/\?/g) ?? []).map(() => 1));
    });
    expect(asked.length).toBeGreaterThan(8);
    const scans = plans.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(scans.filter((detail) => !/^SCAN (search VIRTUAL|json_each VIRTUAL|\(subquery)/.test(detail))).toEqual([]);
  });
});

describe('galley related', () => {
  it('answers with the stories and why, in both languages', async () => {
    const archive = makeArchive();
    const tags = [archive.tags.ensure({ name: 'Lũ', kind: 'event' }).id];
    const other = tell(archive, { headline: 'Bài kia', section: 'Đô thị', tags, publishedAt: day(17) });
    const id = tell(archive, { headline: 'Bài này', section: 'Đô thị', tags, publishedAt: day(20) });
    archive.close();
    const { code, json } = await galley(['related', id, '--json', '--archive', archive.folder], { GALLEY_LANG: 'vi' });
    expect({ code, json }).toMatchObject({
      code: 0,
      json: {
        id,
        stories: [
          {
            id: other,
            headline: 'Bài kia',
            section: 'Đô thị',
            status: 'published',
            datedAt: '2022-06-17T03:00:00.000Z',
            why: ['1 tag chung: Lũ', 'cùng chuyên mục, 3 ngày trước'],
          },
        ],
      },
    });
    const { stdout } = await galley(['related', id, '--archive', archive.folder, '--lang', 'vi']);
    expect(stdout).toContain('1 tag chung: Lũ · cùng chuyên mục, 3 ngày trước');
    expect((await galley(['related', 'nope', '--archive', archive.folder])).code).toBe(3);
  });
});
