import { describe, expect, it } from 'vitest';
import { changeMany, takeBack } from '../../../electron/desk/change-many.ts';
import { makeArchive } from '../../builders/archive.ts';

function fill() {
  const archive = makeArchive();
  const { stories, tags } = archive;
  const tag = tags.ensure({ name: 'Bão', kind: 'topic' });
  const make = (section: string) => stories.create({ fields: { headline: 'Mưa', section }, cause: 'created' }).id;
  return { archive, tag, storyIds: [make('Xe'), make('Tin tức')] };
}

describe('changing many stories', () => {
  it('touches only those it changes, and can be taken back', () => {
    const { archive, tag, storyIds } = fill();
    const sections = () => storyIds.map((id) => archive.stories.get(id).fields.section);
    const steps = changeMany(archive, { storyIds, section: 'Tin tức' });
    expect([steps.length, sections()]).toEqual([1, ['Tin tức', 'Tin tức']]);
    const tagged = changeMany(archive, { storyIds, addTags: [tag.id] });
    expect(archive.stories.search({ query: 'thẻ:bão', limit: 5 }).total).toBe(2);
    expect(takeBack(archive, tagged)).toHaveLength(2);
    expect(archive.stories.search({ query: 'thẻ:bão', limit: 5 }).total).toBe(0);
  });

  it('gives stories that come into a section its subjects, and takes those back too', () => {
    const { archive, storyIds } = fill();
    const publication = archive.settings.publication();
    const sections = [{ name: 'Thời tiết', slug: 'thoi-tiet', topics: ['medtop:17000000'] }];
    archive.settings.savePublication({ ...publication, sections });
    const subjects = () => storyIds.map((id) => archive.stories.get(id).fields.subjects);
    const steps = changeMany(archive, { storyIds, section: 'Thời tiết' });
    expect(subjects()).toEqual([['medtop:17000000'], ['medtop:17000000']]);
    takeBack(archive, steps);
    expect(subjects()).toEqual([[], []]);
  });

  it('takes a story out of the trash as it was', () => {
    const { archive, storyIds } = fill();
    const [id = ''] = storyIds;
    const { rev } = archive.stories.move({ storyId: id, to: 'trashed', author: '', reason: '' });
    takeBack(archive, [{ storyId: id, rev }]);
    expect(archive.stories.get(id)).toMatchObject({ status: 'draft', rev: rev + 1 });
    expect(archive.stories.search({ query: 'mua', limit: 5 }).total).toBe(2);
  });

  it('leaves alone what somebody has changed since, and what readers have seen', () => {
    const { archive, storyIds } = fill();
    const [first = '', second = ''] = storyIds;
    const [step] = changeMany(archive, { storyIds: [first], section: 'Đời sống' });
    archive.stories.save({ storyId: first, baseRev: 2, change: { fields: { kicker: 'Mới' } }, cause: 'edited' });
    const { rev } = archive.stories.move({ storyId: second, to: 'published', author: '', reason: '' });
    expect(takeBack(archive, [step ?? { storyId: first, rev: 2 }, { storyId: second, rev }])).toEqual([]);
    expect(archive.stories.get(second).status).toBe('published');
  });
});
