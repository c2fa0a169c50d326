import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/archive/archive.ts';
import { makeArchive } from '../../../builders/archive.ts';

function writeAs(archive: Archive, storyId: string, author: string): number {
  const baseRev = archive.stories.get(storyId).rev;
  const change = { fields: { headline: `Tít ${baseRev}` } };
  return archive.stories.save({ storyId, baseRev, change, cause: 'edited', author }).rev;
}

describe('what a person saw of a story last', () => {
  it('is nothing while they never had it open', () => {
    const archive = makeArchive();
    const { id } = archive.stories.create({ cause: 'created', author: 'Hạ Vũ' });
    expect(archive.looks.find(id, 'Phù Sa')).toBeNull();
  });

  it('is what they wrote themselves, though they never closed the story', () => {
    const archive = makeArchive({ now: () => 7 });
    const { id } = archive.stories.create({ cause: 'created', author: 'Phù Sa' });
    writeAs(archive, id, 'Phù Sa');
    writeAs(archive, id, 'Hạ Vũ');
    expect(archive.looks.find(id, 'Phù Sa')).toEqual({ rev: 2, at: 7 });
  });

  it('is the state they left the story in, each person by themselves', () => {
    const archive = makeArchive({ now: () => 7 });
    const { id } = archive.stories.create({ cause: 'created', author: 'Hạ Vũ' });
    archive.looks.note(id, 'Phù Sa', writeAs(archive, id, 'Hạ Vũ'));
    writeAs(archive, id, 'Hạ Vũ');
    expect(archive.looks.find(id, 'Phù Sa')).toEqual({ rev: 2, at: 7 });
    expect(archive.looks.find(id, 'Hạ Vũ')).toEqual({ rev: 3, at: 7 });
  });

  it('never goes back', () => {
    const archive = makeArchive({ now: () => 7 });
    const { id } = archive.stories.create({ cause: 'created', author: 'Hạ Vũ' });
    archive.looks.note(id, 'Phù Sa', writeAs(archive, id, 'Hạ Vũ'));
    archive.looks.note(id, 'Phù Sa', 1);
    expect(archive.looks.find(id, 'Phù Sa')?.rev).toBe(2);
  });
});
