import { describe, expect, it } from 'vitest';
import { overrideStops, requireExportable } from '../../../electron/desk/hold-back.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { failureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

const now = Date.UTC(2026, 2, 2);

function open(fields: Partial<StoryFields>) {
  const archive = makeArchive();
  archive.settings.saveSettings({ author: 'Biên Tập' });
  const { id } = archive.stories.create({
    fields: makeStory(fields).fields,
    body: doc(p('Một'), figure({})),
    cause: 'created',
  });
  const ask = (gate: 'export' | 'publish') =>
    failureOf(() => requireExportable(archive, archive.stories.get(id), gate, now));
  return { archive, id, ask };
}

describe('what the checks hold back', () => {
  it('lets a proof with gaps out, but not to readers', () => {
    const { ask } = open({ section: '' });
    expect([ask('export'), ask('publish')]).toEqual(['no failure', 'export-held']);
  });

  it.each([
    ['embargo', { embargoUntil: now + 1 }],
    ['unfinished', { kicker: 'Bão số [TK]' }],
    ['export-held', { legalFlag: true }],
    ['export-held', { expiresAt: now - 1 }],
  ] as const)('is never to leave the house: %s', (code, fields) => {
    const { ask } = open(fields);
    expect([ask('export'), ask('publish')]).toEqual([code, code]);
  });

  it('lets a story out whose embargo is over, whatever was scheduled before it', () => {
    expect(open({ embargoUntil: now - 1, publishAt: now - 2 }).ask('export')).toBe('no failure');
  });

  it('may go out with a reason, which the history keeps with the name', () => {
    const { archive, id, ask } = open({ legalFlag: true });
    const steps = overrideStops(archive, [id], { gate: 'export', reason: 'Luật sư đã đọc bản in', now });
    expect(steps).toEqual([{ storyId: id, rev: 2 }]);
    expect([ask('export'), ask('publish')]).toEqual(['no failure', 'export-held']);
    expect(archive.versions.list(id)[0]).toMatchObject({
      cause: 'overrode',
      author: 'Biên Tập',
      reason: 'legal-review: Luật sư đã đọc bản in',
    });
    expect(overrideStops(archive, [id, 'nope'], { gate: 'export', reason: 'Lần nữa', now })).toEqual([]);
  });

  it('is held by an embargo and by words to come whatever the reason', () => {
    const { archive, id, ask } = open({ embargoUntil: now + 1 });
    overrideStops(archive, [id], { gate: 'publish', reason: 'Gấp', now });
    expect([ask('export'), ask('publish')]).toEqual(['embargo', 'embargo']);
  });
});
