import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { makeArchive } from '../../../builders/archive.ts';

function fill(): { readonly archive: Archive; readonly find: (query: string) => readonly string[] } {
  const archive = makeArchive();
  const put = (headline: string, name: string, aliases: readonly string[]) => {
    const { id } = archive.tags.ensure({ name, kind: 'place' });
    archive.tagChanges.edit({ id, name, kind: 'place', aliases, description: '' }, '');
    archive.stories.create({ fields: { headline, tags: [id] }, cause: 'created' });
  };
  put('A', 'Thành phố Hồ Chí Minh', ['TP.HCM', 'Sài Gòn']);
  put('B', 'Ga Sài Gòn', []);
  put('C', 'Hồ Gươm', ['Hồ Hoàn Kiếm']);
  const find = (query: string) =>
    archive.stories
      .search({ query, limit: 10 })
      .stories.map(({ headline }) => headline)
      .sort();
  return { archive, find };
}

describe('the filter tag:', () => {
  it.each([
    ['tag:"Sài Gòn"', ['A']],
    ['tag:"sai gon"', ['A']],
    ['tag:gon', ['A', 'B']],
    ['tag:tp.hcm', ['A']],
    ['tag:"Hồ Hoàn Kiếm"', ['C']],
    ['tag:kiem', ['C']],
    ['tag:ho', ['A', 'C']],
    ['tag:"Hồ"', []],
    ['tag:"hoa"', []],
    ['tag:hoa', ['C']], // still being typed
  ])('takes names and aliases, whole or any words of one: %s', (query, headlines) => {
    expect(fill().find(query)).toEqual(headlines);
  });

  it('forgets an alias that was taken away', () => {
    const { archive, find } = fill();
    const tag = archive.tags.findByName('Hồ Gươm');
    archive.tagChanges.edit({ id: tag?.id ?? '', name: 'Hồ Gươm', kind: 'place', aliases: [], description: '' }, '');
    expect(find('tag:kiem')).toEqual([]);
  });
});
