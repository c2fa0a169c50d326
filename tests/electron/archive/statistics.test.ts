import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sumDays } from '../../../shared/story/desk-statistics.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { galley } from '../../builders/command-line.ts';
import { fillPhotos } from '../../builders/photo-rows.ts';

function fill() {
  const archive = makeArchive();
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ba chữ đây.' }] }],
  };
  const tell = (
    publishedAt: number | null,
    section: string,
    author: string,
    status: 'published' | 'draft' | 'trashed',
  ) =>
    archive.stories.create({
      fields: { headline: 'H', section, bylines: [{ name: author, role: 'text' }], publishedAt },
      body,
      status,
      cause: 'created',
      createdAt: Date.UTC(2022, 5, 25),
    });
  tell(Date.UTC(2022, 5, 18, 16, 59), 'Tin tức', 'Lam Dương', 'published');
  tell(Date.UTC(2022, 5, 18, 17), 'Tin tức', '=1+1', 'published');
  tell(Date.UTC(2022, 5, 20), 'Đô thị', 'Lam Dương', 'published');
  tell(null, 'Đô thị', 'Lam Dương', 'draft');
  tell(Date.UTC(2022, 5, 20), 'Đô thị', 'Lam Dương', 'trashed');
  return archive;
}

describe('statistics', () => {
  it('counts stories and words by day of the zone, status, section and author, the trash left out', async () => {
    const archive = fill();
    const { tookMs, ...found } = await archive.statistics.read(
      { from: 0, until: Date.UTC(2030, 0, 1) },
      'Asia/Ho_Chi_Minh',
    );
    expect(tookMs).toBeGreaterThan(0);
    expect(found).toEqual({
      stories: 4,
      words: 12,
      photosWithoutCredit: 0,
      days: ['2022-06-18', '2022-06-19', '2022-06-20', '2022-06-25'].map((name) => ({ name, stories: 1, words: 3 })),
      statuses: [
        { name: 'draft', stories: 1, words: 3 },
        { name: 'published', stories: 3, words: 9 },
      ],
      sections: [
        { name: 'Tin tức', stories: 2, words: 6 },
        { name: 'Đô thị', stories: 2, words: 6 },
      ],
      authors: [
        { name: 'Lam Dương', stories: 3, words: 9 },
        { name: '=1+1', stories: 1, words: 3 },
      ],
    });
    expect(sumDays(found.days, 'week').map(({ name, stories }) => [name, stories])).toEqual([
      ['2022-06-13', 2],
      ['2022-06-20', 2],
    ]);
    expect(sumDays(found.days, 'month')).toEqual([{ name: '2022-06', stories: 4, words: 12 }]);
  });

  it('counts the photos in use that credit nobody', async () => {
    const archive = makeArchive();
    fillPhotos(archive, 2, { creditLine: 'Quang Thái' });
    fillPhotos(archive, 3);
    const [id = ''] = fillPhotos(archive, 1);
    const photo = archive.photos.get(id);
    archive.photos.write(photo, { ...photo, withdrawal: { at: 1, by: 'Bàn ảnh', reason: 'Hết quyền' } });
    const { photosWithoutCredit } = await archive.statistics.read({ from: 0, until: 1 }, 'UTC');
    expect(photosWithoutCredit).toBe(3);
  });

  it('reads every story once where very many have the same date', async () => {
    const archive = makeArchive();
    const insert = archive.connection.prepare(
      `INSERT INTO story (id, origin, rev, status, created_at, updated_at, author, words, characters, photo_count, section, kicker,
         headline, sapo, dateline_place, bylines, tags, headline_variants, slug, language, genre, priority, source, ed_note, legal_flag, related)
       VALUES (?, '', 1, 'draft', ?, 1, '', 1, 1, 0, '', '', '', '[]', '', '[]', '[]', '{}', '', 'vi', 'news', 3, '', '', 0, '[]')`,
    );
    archive.transaction(() => {
      for (let index = 0; index < 9001; index += 1) insert.run(`s${index}`, index < 4500 ? 1000 : 2000);
    });
    const found = await archive.statistics.read({ from: 0, until: 5000 }, 'UTC');
    expect([found.stories, found.days]).toEqual([9001, [{ name: '1970-01-01', stories: 9001, words: 9001 }]]);
  });

  it('is written as a table whose cells are no formulas', async () => {
    const archive = fill();
    archive.close();
    const file = path.join(makeFolder(), 'bang.csv');
    const argv = [
      'stats',
      '--from',
      '2022-06-19',
      '--to',
      '2022-06-19',
      '--csv',
      file,
      '--json',
      '--archive',
      archive.folder,
    ];
    const ran = await galley(argv);
    expect([ran.code, ran.json]).toMatchObject([0, { stories: 1 }]);
    expect(readFileSync(file, 'utf8').split('\r\n')).toEqual([
      '\ufeffby,name,stories,words',
      'total,,1,3',
      'status,published,1,3',
      'section,Tin tức,1,3',
      `author,"'=1+1",1,3`,
      'month,2022-06,1,3',
      'week,2022-06-13,1,3',
      'day,2022-06-19,1,3',
      'photos-without-credit,,0,0',
      '',
    ]);
    expect((await galley(['stats', '--from', 'hôm qua', '--archive', archive.folder])).code).toBe(2);
  });
});
