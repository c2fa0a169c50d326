import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../electron/archive/archive.ts';
import { checkStory } from '../../../electron/desk/check-story.ts';
import { overrideFinding } from '../../../electron/desk/override-finding.ts';
import { findStops } from '../../../shared/check/run-checks.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { failureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

function open() {
  const archive = makeArchive();
  archive.settings.saveSettings({ author: 'Biên Tập' });
  const { fields } = makeStory({ section: '' });
  const { id } = archive.stories.create({ fields, body: doc(p('Chữ')), cause: 'created' });
  return { archive, id };
}

function stopsOf(archive: Archive, id: string) {
  return findStops(checkStory(archive, archive.stories.get(id)));
}

describe('overrideFinding', () => {
  it('lets the story through and keeps who, when and why in its history', () => {
    const { archive, id } = open();
    const [stop] = stopsOf(archive, id);
    const request = { storyId: id, check: 'section-missing', about: stop?.about ?? '' };
    overrideFinding(archive, { ...request, reason: ' Trang riêng ' });
    expect(stopsOf(archive, id)).toEqual([]);
    const [newest] = archive.versions.list(id);
    expect(newest).toMatchObject({ cause: 'overrode', author: 'Biên Tập', reason: 'section-missing: Trang riêng' });
    expect(newest?.changed).toEqual(['overrides']);
    overrideFinding(archive, { ...request, reason: '' });
    expect(stopsOf(archive, id)).toHaveLength(1);
  });

  it('refuses without a reason, and for what could not go out at all', () => {
    const { archive, id } = open();
    const request = { storyId: id, about: '', reason: '' };
    expect(failureOf(() => overrideFinding(archive, { ...request, check: 'section-missing' }))).toBe('reason-missing');
    const final = { ...request, check: 'headline-missing', reason: 'Để sau' };
    expect(failureOf(() => overrideFinding(archive, final))).toBe('check-final');
  });
});

describe('the neighbours of a story', () => {
  it('are others under its headline or slug, and where its related stories stand', () => {
    const { archive, id } = open();
    const { fields } = makeStory({ slug: 'nuoc-ve' });
    const twin = archive.stories.create({ fields, cause: 'created', status: 'published' });
    archive.stories.create({ fields, cause: 'created', status: 'trashed' });
    const related = [{ storyId: twin.id, href: null, section: '', headline: 'x', sapo: '', photoId: null }];
    const story = archive.stories.get(id);
    const asked = { ...story, fields: { ...story.fields, slug: 'nuoc-ve', related } };
    const { headline } = twin.fields;
    const target = { status: 'published', headline, formerHeadlines: new Set(), correctedAt: null };
    expect(archive.neighbours.of(asked)).toEqual({
      linked: new Map([[twin.id, target]]),
      sameHeadline: [{ id: twin.id, headline: twin.fields.headline }],
      sameSlug: [{ id: twin.id, headline: twin.fields.headline }],
    });
  });
});
