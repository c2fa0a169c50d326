import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import type { ListOptions } from '../../../../electron/archive/stories/story-list.ts';
import { sortColumns } from '../../../../shared/bridge/calls/story-list.ts';
import { statusNames } from '../../../../shared/story/status.ts';
import type { StoryRow } from '../../../../shared/story/story.ts';
import { makeArchive, steadyClock } from '../../../builders/archive.ts';
import { doc, figure, p } from '../../../builders/document.ts';

const NAMES = ['Ánh', 'an', 'Đảng ủy', 'đang', 'Dương', 'ơn', 'Ô tô', 'ốm', 'út', 'Ăn', '“Bão”', '19/6', 'Ấm', ''];

function fill(count: number): Archive {
  const archive = makeArchive({ now: steadyClock() });
  const tag = archive.tags.ensure({ name: 'Bão', kind: 'topic' });
  archive.transaction(() => {
    for (let number = 0; number < count; number += 1)
      archive.stories.create({
        fields: {
          headline: NAMES[number % NAMES.length] ?? '',
          section: ['Xe', 'Đời sống', 'Dân sinh'][number % 3] ?? '',
          bylines: [{ name: NAMES[(number * 5) % NAMES.length] ?? '', role: 'text' }],
          publishedAt: number % 4 === 0 ? null : ((number * 7919) % 97) * 1000,
          tags: number % 2 === 0 ? [tag.id] : [],
        },
        body: doc(
          p('chữ '.repeat(number % 7)),
          ...(number % 5 === 0 ? [figure({ caption: 'c', alt: '', credit: '' })] : []),
        ),
        status: statusNames[number % statusNames.length] ?? 'draft',
        cause: 'created',
      });
  });
  return archive;
}

function readAll(archive: Archive, options: Omit<ListOptions, 'limit' | 'after'>, limit: number): readonly StoryRow[] {
  let page = archive.stories.list({ ...options, limit });
  const stories = [...page.stories];
  while (page.next !== null) {
    page = archive.stories.list({ ...options, limit, after: page.next });
    stories.push(...page.stories);
  }
  return stories;
}

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

/** How two stories stand to each other in a column, ascending. */
const compare: Readonly<Record<(typeof sortColumns)[number], (a: StoryRow, b: StoryRow) => number>> = {
  updated: (a, b) => a.updatedAt - b.updatedAt,
  published: (a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0),
  headline: (a, b) => collator.compare(a.headline, b.headline),
  section: (a, b) => collator.compare(a.section, b.section),
  status: (a, b) => statusNames.indexOf(a.status) - statusNames.indexOf(b.status),
  author: (a, b) => collator.compare(a.author, b.author),
  words: (a, b) => a.words - b.words,
  photos: (a, b) => a.photoCount - b.photoCount,
};

const narrowings: readonly Omit<ListOptions, 'limit' | 'tagId'>[] = [
  {},
  { statuses: ['draft', 'ready', 'trashed'] },
  { statuses: ['published'], section: 'Xe' },
  { section: 'Đời sống' },
];

describe('a list ordered by a column', () => {
  it.each(sortColumns)('%s shows every story once, in order, whatever it is narrowed to', (by) => {
    const archive = fill(160);
    const tagId = archive.tags.findByName('Bão')?.id ?? '';
    for (const narrowing of narrowings.flatMap((each) => [each, { ...each, tagId }]))
      for (const isDescending of [false, true]) {
        const options = { ...narrowing, sort: { by, isDescending } };
        const stories = readAll(archive, options, 7);
        expect(stories).toHaveLength(new Set(stories.map(({ id }) => id)).size);
        expect(stories.length).toBe(archive.stories.list({ ...options, limit: 500 }).stories.length);
        const dated = by === 'published' ? stories.filter(({ publishedAt }) => publishedAt !== null) : stories;
        const sorted = dated.toSorted((a, b) => compare[by](a, b) * (isDescending ? -1 : 1));
        expect(dated.map((story) => [compare[by](story, dated[0] ?? story)])).toEqual(
          sorted.map((story) => [compare[by](story, sorted[0] ?? story)]),
        );
      }
  });

  it('puts stories that were never published last, whichever way it is turned', () => {
    const archive = fill(40);
    for (const isDescending of [false, true]) {
      const stories = readAll(archive, { sort: { by: 'published', isDescending } }, 50);
      const firstWithout = stories.findIndex(({ publishedAt }) => publishedAt === null);
      expect(stories.slice(firstWithout).every(({ publishedAt }) => publishedAt === null)).toBe(true);
    }
  });

  it('counts what it is narrowed to, and begins again from a position it does not know', () => {
    const archive = fill(160);
    expect(archive.stories.list({ limit: 5, after: 'x' }).stories).toEqual(archive.stories.list({ limit: 5 }).stories);
    expect(archive.stories.list({ limit: 1, statuses: ['draft'] }).total).toBe(20);
    expect(archive.stories.list({ limit: 1 }).total).toBe(140);
  });
});

describe('the same list, narrowed to more stories than are sorted at once', () => {
  it('is walked in the order of the index', () => {
    const archive = fill(2900);
    const tagId = archive.tags.findByName('Bão')?.id ?? '';
    for (const narrowing of [{}, { tagId }] as const) {
      const stories = readAll(archive, { ...narrowing, sort: { by: 'headline', isDescending: false } }, 400);
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      expect(stories.map(({ headline }) => headline)).toEqual(
        stories.toSorted(compare.headline).map(({ headline }) => headline),
      );
    }
  });

  it('shows every story that is not out once, in order, with many of the same value', () => {
    const archive = fill(3400);
    const statuses = statusNames.filter((name) => name !== 'published');
    const wanted = archive.stories.list({ statuses, limit: 1 }).total;
    expect(wanted).toBeGreaterThan(2500);
    for (const by of ['published', 'photos', 'words'] as const)
      for (const isDescending of [false, true]) {
        const stories = readAll(archive, { statuses, sort: { by, isDescending } }, 350);
        const dated = by === 'published' ? stories.filter(({ publishedAt }) => publishedAt !== null) : stories;
        expect(new Set(stories.map(({ id }) => id)).size).toBe(wanted);
        expect(dated).toEqual(dated.toSorted((a, b) => compare[by](a, b) * (isDescending ? -1 : 1)));
      }
  });
});
