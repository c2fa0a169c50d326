import { describe, expect, it } from 'vitest';
import { makeArchive, steadyClock } from '../../../builders/archive.ts';
import { doc, p } from '../../../builders/document.ts';

function fill(count: number) {
  const archive = makeArchive({ now: steadyClock() });
  const tag = archive.tags.ensure({ name: 'Thiên tai', kind: 'topic' });
  archive.transaction(() => {
    for (let number = 0; number < count; number += 1)
      archive.stories.create({
        fields: {
          headline: `Mưa số ${number}`,
          section: number % 3 === 0 ? 'Tin tức' : 'Đời sống',
          bylines: [{ name: number % 2 === 0 ? 'Lam Dương' : 'Quang Thái', role: 'text' }],
          publishedAt: Date.UTC(2020 + (number % 4), 5, 1),
          tags: number % 4 === 0 ? [tag.id] : [],
        },
        body: doc(p(number % 5 === 0 ? 'Nước lũ về.' : 'Nước và lũ.')),
        status: number % 10 === 0 ? 'trashed' : number % 2 === 0 ? 'published' : 'draft',
        cause: 'created',
      });
  });
  return archive;
}

describe('the facets of a search', () => {
  it('count every found story, the most frequent value first, years from the newest on', () => {
    expect(fill(60).stories.facets({ query: 'mua' })).toEqual({
      total: 54,
      isExact: true,
      status: [
        { value: 'draft', count: 30 },
        { value: 'published', count: 24 },
      ],
      section: [
        { value: 'Đời sống', count: 36 },
        { value: 'Tin tức', count: 18 },
      ],
      author: [
        { value: 'Quang Thái', count: 30 },
        { value: 'Lam Dương', count: 24 },
      ],
      tag: [{ value: 'Thiên tai', count: 12 }],
      year: [
        { value: '2023', count: 15 },
        { value: '2022', count: 12 },
        { value: '2021', count: 15 },
        { value: '2020', count: 12 },
      ],
    });
  });

  it('count what a phrase means', () => {
    expect(fill(60).stories.facets({ query: '"nước lũ"' })).toMatchObject({ total: 6, isExact: true });
    expect(fill(10).stories.facets({ query: 'không có' })).toMatchObject({ total: 0, section: [] });
  });

  it('count what is found in any spelling when nothing is spelled as it was typed', () => {
    const { stories } = fill(60);
    expect(stories.facets({ query: '"nước lủ"' })).toEqual(stories.facets({ query: '"nuoc lu"' }));
  });

  it('count a story in the year it came out in, as the newsroom calls it', () => {
    const archive = makeArchive({ now: steadyClock() });
    archive.stories.create({
      fields: { headline: 'Giao thừa', publishedAt: Date.parse('2022-01-01T00:15:00+07:00') },
      cause: 'created',
    });
    expect(archive.stories.facets({ query: 'giao thua' }).year).toEqual([{ value: '2022', count: 1 }]);
    expect(archive.stories.facets({ query: 'ngày:2022' }).total).toBe(1);
  });

  it('leave out no year between two others', () => {
    const archive = makeArchive({ now: steadyClock() });
    for (let year = 2000; year < 2020; year += 1)
      for (let copy = 0; copy < (year === 2010 ? 1 : 2); copy += 1)
        archive.stories.create({ fields: { headline: 'Bão', publishedAt: Date.UTC(year, 5, 1) }, cause: 'created' });
    const years = archive.stories.facets({ query: 'bao' }).year.map(({ value }) => Number(value));
    expect(years).toEqual(Array.from({ length: 20 }, (_, place) => 2019 - place));
  });

  it('are estimated from stories of all times when there are very many', () => {
    const { total, isExact, section } = fill(4000).stories.facets({ query: 'mua' });
    expect(isExact).toBe(false);
    expect(Math.abs(total - 3600) / 3600).toBeLessThan(0.1);
    expect(Math.abs((section[0]?.count ?? 0) - 2400) / 2400).toBeLessThan(0.15);
  });
});
