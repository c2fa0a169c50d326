import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';

describe('saved searches', () => {
  it('stand in Vietnamese order, and can be changed, removed and put back', () => {
    const { savedSearches } = makeArchive();
    const storm = savedSearches.add({ name: ' Đợt  bão ', query: 'bão mục:"Tin tức"' });
    savedSearches.add({ name: 'Dân sinh', query: 'thẻ:"Dân sinh"' });
    const names = () => savedSearches.list().map(({ name }) => name);
    expect(names()).toEqual(['Dân sinh', 'Đợt bão']);
    savedSearches.change({ ...storm, name: 'Áp thấp', query: 'áp thấp' });
    expect(savedSearches.list()[0]).toEqual({ id: storm.id, name: 'Áp thấp', query: 'áp thấp' });
    savedSearches.remove(storm.id);
    expect(names()).toEqual(['Dân sinh']);
    savedSearches.putBack(storm.id);
    expect(names()).toEqual(['Áp thấp', 'Dân sinh']);
  });

  it('find what they found, be the last word whole or only begun', () => {
    const { savedSearches } = makeArchive();
    expect([' phố ', 'phố', 'phố  cổ\t'].map((query) => savedSearches.add({ name: 'Phố', query }).query)).toEqual([
      'phố ',
      'phố',
      'phố cổ ',
    ]);
  });

  it('are refused by an id nobody knows', () => {
    const { savedSearches } = makeArchive();
    expect(failureOf(() => savedSearches.remove('0190a000-0000-7000-8000-000000000000'))).toBe('search-not-found');
  });
});
