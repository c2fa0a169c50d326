import type { LinkedStory, ResolvedStory, Stamp } from '../../shared/export/format.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { newPublication, type Publication } from '../../shared/publication/publication.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Tag } from '../../shared/story/tag.ts';
import { makePhoto, makeStory } from './story.ts';

export interface ResolvedParts {
  readonly story?: Story;
  readonly publication?: Partial<Publication>;
  readonly tags?: readonly string[];
  readonly photos?: readonly Photo[];
  readonly linked?: readonly LinkedStory[];
  readonly stamps?: readonly Stamp[];
  readonly css?: string;
}

/** A story with all its page needs, as a format gets it. */
export function makeResolved({
  story = makeStory(),
  publication = {},
  tags = [],
  photos = [makePhoto()],
  linked = [],
  stamps = [],
  css = 'p { margin: 0 }\n',
}: ResolvedParts = {}): ResolvedStory {
  return {
    story,
    publication: { ...newPublication, ...publication },
    tags: tags.map((name, index): Tag => ({ id: `tag-${index}`, name, kind: 'topic', aliases: [] })),
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    linked: new Map(linked.map((found) => [found.id, found])),
    stamps,
    theme: { css, digest: '0123456789abcdef'.repeat(4) },
  };
}
