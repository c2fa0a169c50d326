import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { withoutFigures } from '../../shared/document/without-figures.ts';
import type { LinkedStory, ResolvedStory, Theme } from '../../shared/export/format.ts';
import { listLinkedIds } from '../../shared/story/linked-stories.ts';
import type { Story } from '../../shared/story/story.ts';
import { withoutGoneLinks } from '../../shared/story/without-gone-links.ts';
import type { Archive } from '../archive/archive.ts';

/**
 * Finds everything the page of a story needs. A photo or story that was withdrawn is on no page, nor is what this story
 * says of it.
 * Fails: story-not-found, damaged-body.
 */
export function resolveStory(archive: Archive, storyId: string, theme: Theme): ResolvedStory {
  const whole = archive.stories.get(storyId);
  const others = findLinked(archive, whole);
  const story = withoutGoneLinks(whole, (id) => isGone(others.get(id)));
  const published = [...others.values()].filter(({ status }) => status === 'published');
  // What is not published is not linked.
  const linked = new Map(published.map((other) => [other.id, toLinked(other)]));
  const photoIds = listPhotoIds(story, [...linked.values()]);
  const found = archive.photos.byIds(photoIds);
  const withdrawn = new Set(found.filter(({ withdrawal }) => withdrawal !== null).map(({ id }) => id));
  return {
    story: { ...story, body: withoutFigures(story.body, withdrawn) },
    publication: archive.settings.publication(),
    tags: archive.tags.byIds(story.fields.tags),
    photos: new Map(found.filter(({ id }) => !withdrawn.has(id)).map((photo) => [photo.id, photo])),
    linked,
    stamps: archive.publications.stamps(storyId),
    theme,
  };
}

/** The photos a page shows: of its figures, and beside its related items. */
export function listPhotoIds(story: Story, linked: readonly LinkedStory[]): readonly string[] {
  const ids = [
    ...listFigures(story.body).map(({ photoId }) => photoId),
    ...story.fields.related.map(({ photoId }) => photoId),
    ...linked.map(({ photoId }) => photoId),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

function findLinked(archive: Archive, story: Story): ReadonlyMap<string, Story> {
  const found = listLinkedIds(story).map((id) => archive.stories.find(id));
  return new Map(found.filter((other) => other !== null).map((other) => [other.id, other]));
}

function isGone(other: Story | undefined): boolean {
  return other?.status === 'withdrawn' || other?.status === 'trashed';
}

function toLinked({ id, fields, body }: Story): LinkedStory {
  const { headline, slug, section, sapo } = fields;
  const photoId = listFigures(body).find((figure) => figure.photoId !== null)?.photoId ?? null;
  return { id, headline, slug, section, sapo: inlineText(sapo), photoId };
}
