import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoWithOffset } from '../../../shared/base/format-time.ts';
import { assignSlugs } from '../../../shared/publish/assign-slugs.ts';
import { formatMailTime } from '../../../shared/publish/feeds/format-mail-time.ts';
import { makeMonthFinder } from '../../../shared/publish/month-finder.ts';
import { paginate } from '../../../shared/publish/paginate.ts';

describe('the pages of a growing list', () => {
  it('hold every item once, in order', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 30 }), (count, pageSize) => {
        const items = Array.from({ length: count }, (_, index) => count - index);
        expect(paginate(items, pageSize).flatMap((part) => part.items)).toEqual(items);
      }),
    );
  });

  it('stay as they are when a story is added, but for the first and the one that links to it', () => {
    const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
    const before = new Map(paginate(newestFirst(100), 10).map((part) => [part.number, part]));
    const after = new Map(paginate(newestFirst(101), 10).map((part) => [part.number, part]));
    const changed = [...after].filter(([number, part]) => JSON.stringify(part) !== JSON.stringify(before.get(number)));
    expect(changed.map(([number]) => number)).toEqual([null]);
  });
});

describe('the month of an instant', () => {
  it('is that of the clock in the zone, in whatever order instants come', () => {
    const instant = fc.integer({ min: Date.UTC(1970, 0, 3), max: Date.UTC(2100, 0, 1) });
    const zone = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Apia');
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1, maxLength: 5 }), zone, (instants, name) => {
        const find = makeMonthFinder(name);
        const months = instants.map((at) => find(at).name);
        expect(months).toEqual(instants.map((at) => formatIsoWithOffset(at, name).slice(0, 7)));
      }),
    );
  });
});

describe('the names of stories', () => {
  it('are never shared, and never one that the site needs', () => {
    const story = fc.record({
      id: fc.uuid(),
      rev: fc.constant(1),
      slug: fc.constant(''),
      headline: fc.constantFrom('a', 'b', 'tag', 'con', ''),
    });
    fc.assert(
      fc.property(fc.uniqueArray(story, { selector: ({ id }) => id, maxLength: 12 }), (stories) => {
        const names = [...assignSlugs(stories, new Set(['tag'])).values()];
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name === 'tag' || name === 'con')).toEqual([]);
      }),
    );
  });
});

describe('the date of mail', () => {
  it('is that of RFC 5322, in the zone', () => {
    expect(formatMailTime(Date.UTC(2022, 5, 19, 7, 44), 'Asia/Ho_Chi_Minh')).toBe('Sun, 19 Jun 2022 14:44:00 +0700');
  });
});
