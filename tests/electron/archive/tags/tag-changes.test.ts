import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { makeArchive } from '../../../builders/archive.ts';
import { failureOf } from '../../../builders/failure.ts';

function fill(archive: Archive) {
  const city = archive.tags.ensure({ name: 'TP Hồ Chí Minh', kind: 'place' });
  const saigon = archive.tags.ensure({ name: 'Sài Gòn', kind: 'place' });
  const bus = archive.tags.ensure({ name: 'Xe buýt', kind: 'topic' });
  const tell = (headline: string, tags: readonly string[]) =>
    archive.stories.create({ fields: { headline, tags }, cause: 'created' }).id;
  const stories = [
    tell('Một', [city.id]),
    tell('Hai', [saigon.id, bus.id]),
    tell('Ba', [saigon.id]),
    tell('Bốn', [city.id, saigon.id]),
  ];
  return { city, saigon, bus, stories };
}

const uses = (archive: Archive) =>
  Object.fromEntries(archive.tags.list().map(({ name, aliases, count }) => [name, [count, ...aliases]]));
const found = (archive: Archive, query: string) =>
  archive.stories
    .search({ query, limit: 20 })
    .stories.map(({ headline }) => headline)
    .toSorted();
const everything = (archive: Archive) => ({
  uses: uses(archive),
  saigon: found(archive, 'sai gon'),
  city: found(archive, 'tag:"tp ho chi minh"'),
  tagged: archive.stories
    .list({ limit: 20, sort: { by: 'headline', isDescending: false } })
    .stories.map(({ id }) => archive.stories.get(id).fields.tags),
});

describe('a change of tags', () => {
  it('merges one tag into another: its stories, names and search follow, and texts stay as they are', () => {
    const archive = makeArchive();
    const { city, saigon, stories } = fill(archive);
    const before = everything(archive);
    const change = archive.tagChanges.merge(saigon.id, city.id, 'Thư ký');
    expect(change).toMatchObject({ kind: 'merge', names: ['Sài Gòn', 'TP Hồ Chí Minh'], stories: 3 });
    expect(uses(archive)).toEqual({ 'TP Hồ Chí Minh': [4, 'Sài Gòn'], 'Xe buýt': [1] });
    expect(found(archive, 'tag:"tp ho chi minh"')).toEqual(['Ba', 'Bốn', 'Hai', 'Một']);
    expect(archive.stories.get(stories[2] ?? '').rev).toBe(1);
    expect(archive.tags.ensure({ name: 'sài gòn', kind: 'place' }).id).toBe(city.id);
    archive.tagChanges.undo(change.id, 'Thư ký');
    expect(everything(archive)).toEqual(before);
  });

  it('keeps a story saved after a merge, and tells what it has apart again when the merge is taken back', () => {
    const archive = makeArchive();
    const { city, saigon, bus, stories } = fill(archive);
    const change = archive.tagChanges.merge(saigon.id, city.id, '');
    const id = stories[2] ?? '';
    archive.stories.save({
      storyId: id,
      baseRev: 1,
      change: { fields: { tags: [saigon.id, bus.id] } },
      cause: 'edited',
    });
    expect(uses(archive)['TP Hồ Chí Minh']?.[0]).toBe(4);
    archive.tagChanges.undo(change.id, '');
    expect(uses(archive)).toEqual({ 'TP Hồ Chí Minh': [2], 'Sài Gòn': [3], 'Xe buýt': [2] });
  });

  it('renames, with the old name as an alias when it is asked for', () => {
    const archive = makeArchive();
    const { saigon } = fill(archive);
    const before = everything(archive);
    const edit = {
      id: saigon.id,
      name: 'Gia Định',
      kind: 'place',
      aliases: ['Sài Gòn'],
      description: 'Tên cũ',
    } as const;
    const change = archive.tagChanges.edit(edit, '');
    expect(found(archive, 'gia dinh')).toEqual(['Ba', 'Bốn', 'Hai']);
    expect(found(archive, 'sai gon')).toEqual(['Ba', 'Bốn', 'Hai']);
    archive.tagChanges.undo(change.id, '');
    expect(everything(archive)).toEqual(before);
  });

  it('deletes, and puts back with all its stories', () => {
    const archive = makeArchive();
    const { saigon } = fill(archive);
    const before = everything(archive);
    const change = archive.tagChanges.remove(saigon.id, '');
    expect(change.stories).toBe(3);
    expect([uses(archive)['Sài Gòn'], found(archive, 'sai gon')]).toEqual([undefined, []]);
    archive.tagChanges.undo(change.id, '');
    expect(everything(archive)).toEqual(before);
  });

  it('has all its stories again at once when it is put back, however many search has still to follow', () => {
    const archive = makeArchive();
    const tag = archive.tags.ensure({ name: 'Giao thông', kind: 'topic' });
    archive.transaction(() => {
      for (let index = 0; index < 200; index += 1)
        archive.stories.create({ fields: { headline: `Tin ${index}`, tags: [tag.id] }, cause: 'created' });
    });
    const change = archive.tagChanges.remove(tag.id, '');
    archive.tagFollower.follow(1000);
    archive.tagChanges.undo(change.id, '');
    expect([uses(archive), archive.tagFollower.waiting() > 0]).toEqual([{ 'Giao thông': [200] }, true]);
  });

  it('splits off the stories that have another tag as well, as an edit of theirs', () => {
    const archive = makeArchive();
    const { saigon, bus } = fill(archive);
    const before = everything(archive);
    expect(archive.tagChanges.countSplit(saigon.id, [bus.id])).toBe(1);
    const split = { id: saigon.id, name: 'Sài Gòn (xe)', kind: 'organisation', withTags: [bus.id] } as const;
    const change = archive.tagChanges.split(split, '');
    expect(uses(archive)).toMatchObject({ 'Sài Gòn': [2], 'Sài Gòn (xe)': [1] });
    archive.tagChanges.undo(change.id, '');
    expect(everything(archive)).toEqual(before);
  });

  it('is taken back in turn: the newest first, each once', () => {
    const archive = makeArchive();
    const { saigon } = fill(archive);
    const rename = (name: string) =>
      archive.tagChanges.edit({ id: saigon.id, name, kind: 'place', aliases: [], description: '' }, '');
    const [first, second] = [rename('Một'), rename('Hai')];
    expect(failureOf(() => archive.tagChanges.undo(first.id, ''))).toBe('tag-changed-since');
    archive.tagChanges.undo(second.id, '');
    archive.tagChanges.undo(first.id, '');
    expect(uses(archive)['Sài Gòn']).toEqual([3]);
    expect(failureOf(() => archive.tagChanges.undo(first.id, ''))).toBe('tag-change-not-found');
  });

  it('is refused where a name is taken, a tag unknown, or both sides are the same tag', () => {
    const archive = makeArchive();
    const { city, saigon, bus } = fill(archive);
    const edit = { id: saigon.id, name: 'tp hồ chí minh', kind: 'place', aliases: [], description: '' } as const;
    expect(failureOf(() => archive.tagChanges.edit(edit, ''))).toBe('tag-name-taken');
    expect(failureOf(() => archive.tagChanges.merge(city.id, city.id, ''))).toBe('tag-merge-itself');
    expect(failureOf(() => archive.tagChanges.remove('0190a000-0000-7000-8000-0000000000ff', ''))).toBe(
      'tag-not-found',
    );
    const split = { id: city.id, name: 'Xe', kind: 'topic', withTags: [bus.id] } as const;
    expect(failureOf(() => archive.tagChanges.split(split, ''))).toBe('tag-split-nothing');
    expect(archive.tagChanges.list()).toEqual([]);
  });
});

describe('completing a tag', () => {
  it('finds names and aliases from any word on without marks, the most used first', () => {
    const archive = makeArchive();
    const { city } = fill(archive);
    archive.tagChanges.edit({ ...city, aliases: ['TP HCM', 'Thành phố mang tên Bác'], description: '' }, '');
    const names = (text: string) => archive.tags.complete(text, 5).map(({ name }) => name);
    expect(['ho chi', 'Sài', 'mang ten', 'hcm', 'khong', ''].map(names)).toEqual([
      ['TP Hồ Chí Minh'],
      ['Sài Gòn'],
      ['TP Hồ Chí Minh'],
      ['TP Hồ Chí Minh'],
      [],
      ['Sài Gòn', 'TP Hồ Chí Minh', 'Xe buýt'],
    ]);
  });

  it('finds the most used where very many begin like this', () => {
    const archive = makeArchive();
    for (let index = 0; index < 500; index += 1) archive.tags.ensure({ name: `Tên ${index}`, kind: 'topic' });
    const wanted = archive.tags.ensure({ name: 'Tên riêng', kind: 'topic' });
    archive.stories.create({ fields: { tags: [wanted.id] }, cause: 'created' });
    expect(archive.tags.complete('te', 1).map(({ name }) => name)).toEqual(['Tên riêng']);
  });

  it('names what stands together with a tag', () => {
    const archive = makeArchive();
    const { saigon } = fill(archive);
    expect(archive.tags.together(saigon.id, 5).map(({ name, shared }) => [name, shared])).toEqual([
      ['TP Hồ Chí Minh', 1],
      ['Xe buýt', 1],
    ]);
  });
});
