import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { makeArchive } from '../../builders/archive.ts';

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function fill(archive: Archive): void {
  archive.stories.create({
    fields: { headline: 'Đảng ủy các Khu công nghiệp và chế xuất Hà Nội' },
    body: { type: 'doc', content: [p('Hiện thực hoá khát vọng của Thủ đô.')] },
    cause: 'created',
  });
  archive.stories.create({
    fields: { headline: 'Văn hóa đọc ở Đường sách', bylines: [{ name: 'Lam Dương', role: 'text' }] },
    cause: 'created',
  });
  archive.stories.create({ fields: { headline: 'Smørrebrød, crème brûlée & Œuvre' }, cause: 'created' });
}

const headlines = (archive: Archive, query: string) =>
  archive.stories.search({ query, limit: 20 }).stories.map(({ headline }) => headline.slice(0, 7));

describe('search', () => {
  it('finds words without marks, in either tone style, in any case and form', () => {
    const archive = makeArchive();
    fill(archive);
    const queries = [
      'dang uy',
      'Đảng uỷ',
      'ĐẢNG ỦY',
      'Đảng ủy'.normalize('NFD'),
      'dang uy ha noi',
      'duong',
      'hoa',
      'lam duong',
      'smorrebrod',
      'oeuvre',
      'khong co',
    ];
    expect(Object.fromEntries(queries.map((query) => [query, headlines(archive, query)]))).toEqual({
      'dang uy': ['Đảng ủy'],
      'Đảng uỷ': ['Đảng ủy'],
      'ĐẢNG ỦY': ['Đảng ủy'],
      ['Đảng ủy'.normalize('NFD')]: ['Đảng ủy'],
      'dang uy ha noi': ['Đảng ủy'],
      duong: ['Văn hóa'],
      hoa: ['Văn hóa', 'Đảng ủy'],
      'lam duong': ['Văn hóa'],
      smorrebrod: ['Smørreb'],
      oeuvre: ['Smørreb'],
      'khong co': [],
    });
  });

  it('finds as you type: the last word may be unfinished', () => {
    const archive = makeArchive();
    fill(archive);
    expect(
      ['d', 'da', 'dan', 'dang', 'dang u', 'smorreb'].map((query) => headlines(archive, query).length > 0),
    ).toEqual([true, true, true, true, true, true]);
  });

  it('marks the found words in their original spelling', () => {
    const archive = makeArchive();
    fill(archive);
    expect(archive.stories.search({ query: 'thuc hoa', limit: 5 }).stories[0]?.snippet).toEqual([
      { text: 'Hiện ', found: false },
      { text: 'thực', found: true },
      { text: ' ', found: false },
      { text: 'hoá', found: true },
      { text: ' khát vọng của Thủ đô.', found: false },
    ]);
  });

  it('follows every change: edited words, new tags, the trash', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ fields: { headline: 'Bão số ba' }, cause: 'created' });
    const tag = archive.tags.ensure({ name: 'Thiên tai', kind: 'topic' });
    archive.stories.save({
      storyId: id,
      baseRev: 1,
      change: { fields: { headline: 'Lũ quét', tags: [tag.id] } },
      cause: 'edited',
    });
    expect(['bao', 'lu', 'thien tai'].map((query) => headlines(archive, query).length)).toEqual([0, 1, 1]);
    archive.stories.move({ storyId: id, to: 'trashed', author: '', reason: '' });
    expect(headlines(archive, 'lu')).toEqual([]);
  });

  it('takes any text as a query', () => {
    const archive = makeArchive();
    fill(archive);
    for (const query of [
      '"',
      '""',
      'AND',
      'a AND',
      'NEAR(',
      '*',
      '-x',
      'title:x',
      '^',
      '(',
      'a"b',
      "'; DROP TABLE story;--",
      '\u0000',
      '💥',
      'ﷺ',
      '\ud800',
      '%_\\',
      ' ',
    ]) {
      expect(archive.stories.search({ query, limit: 5 }).tookMs).toBeGreaterThanOrEqual(0);
    }
  });
});
