import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { withoutFigures } from '../../shared/document/without-figures.ts';
import type { LinkedStory, ResolvedStory, Theme } from '../../shared/export/format.ts';
import { listLinkedIds } from '../../shared/story/linked-stories.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';

/**
 * Finds everything the page of a story needs. A photo that was withdrawn is on no page, nor is what the story says of it.
 * Fails: story-not-found, damaged-body.
 */
export function resolveStory(archive: Archive, storyId: string, theme: Theme): ResolvedStory {
  const story = archive.stories.get(storyId);
  const linked = linkedStories(archive, story);
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

/** The stories it points to that are public: what is not published is not linked. */
function linkedStories(archive: Archive, story: Story): ReadonlyMap<string, LinkedStory> {
  const found = listLinkedIds(story)
    .map((id) => archive.stories.find(id))
    .filter((linked) => linked?.status === 'published');
  return new Map(
    found.filter((linked) => linked !== undefined && linked !== null).map((linked) => [linked.id, toLinked(linked)]),
  );
}

function toLinked({ id, fields, body }: Story): LinkedStory {
  const { headline, slug, section, sapo } = fields;
  const photoId = listFigures(body).find((figure) => figure.photoId !== null)?.photoId ?? null;
  return { id, headline, slug, section, sapo: inlineText(sapo), photoId };
}
