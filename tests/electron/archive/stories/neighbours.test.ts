import { describe, expect, it } from 'vitest';
import { findLinkChanges } from '../../../../shared/check/link-changes.ts';
import { makeArchive, steadyClock } from '../../../builders/archive.ts';
import { doc, relatedLink } from '../../../builders/document.ts';

function fill() {
  const archive = makeArchive({ now: steadyClock() });
  const target = archive.stories.create({ fields: { headline: 'Tít đầu' }, status: 'published', cause: 'created' }).id;
  const item = { storyId: target, href: null, section: '', headline: 'Tít đầu', sapo: '', photoId: null };
  const { id } = archive.stories.create({
    fields: { headline: 'Bài này', related: [item, { ...item, headline: 'Lời riêng' }] },
    body: doc(relatedLink({ storyId: target, headline: 'Tít đầu' })),
    cause: 'created',
  });
  const changes = () => {
    const story = archive.stories.get(id);
    return findLinkChanges({ story, neighbours: archive.neighbours.of(story) });
  };
  return { archive, target, changes };
}

describe('what became of linked stories', () => {
  it('is nothing while they stay as they are', () => {
    expect(fill().changes()).toEqual([]);
  });

  it('is a new headline, told for links that have one it had before', () => {
    const { archive, target, changes } = fill();
    const change = { fields: { headline: 'Tít sau' } };
    archive.stories.save({ storyId: target, baseRev: 1, change, cause: 'edited', author: '' });
    const renamed = { kind: 'renamed', storyId: target, headline: 'Tít đầu', now: 'Tít sau', correctedAt: null };
    expect(changes()).toEqual([
      { ...renamed, at: { kind: 'field', field: 'related' }, item: 0 },
      { ...renamed, at: { kind: 'block', block: 0 }, item: null },
    ]);
  });

  it('is a correction, with its time', () => {
    const { archive, target, changes } = fill();
    const moved = archive.stories.move({
      storyId: target,
      to: 'published',
      author: '',
      reason: 'Sai tên',
      cause: 'corrected',
    });
    expect(changes().map(({ kind, correctedAt }) => [kind, correctedAt])).toEqual(
      [0, 1, 2].map(() => ['corrected', moved.updatedAt]),
    );
  });

  it.each(['withdrawn', 'trashed'] as const)('is that they are %s, which says all', (to) => {
    const { archive, target, changes } = fill();
    archive.stories.move({ storyId: target, to, author: '', reason: 'Sai' });
    expect(changes().map(({ kind }) => kind)).toEqual([to, to, to]);
  });
});
