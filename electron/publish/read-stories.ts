import { formatText } from '../../shared/base/format-text.ts';
import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { withoutFigures } from '../../shared/document/without-figures.ts';
import type { LinkedStory, ResolvedStory } from '../../shared/export/format.ts';
import { pageWords } from '../../shared/export/page-words.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { ListedStory } from '../../shared/publish/site.ts';
import { agencyPrefix } from '../../shared/story/agency-prefix.ts';
import { listLinkedIds } from '../../shared/story/linked-stories.ts';
import type { Story } from '../../shared/story/story.ts';
import { pageTitle } from '../../shared/story/story-titles.ts';
import type { Tag } from '../../shared/story/tag.ts';
import { withoutGoneLinks } from '../../shared/story/without-gone-links.ts';
import type { Archive } from '../archive/archive.ts';
import { listPhotoIds } from '../export/resolve-story.ts';

export interface StoryReader {
  /** The story as its page shows it, under the name it has on the site. */
  resolved(id: string): ResolvedStory;
  listed(id: string): ListedStory;
  tag(id: string): Tag | null;
  /** The stories a page points to and the photos it shows, published or not, withdrawn or not: what may show some day. */
  shown(id: string): { readonly linked: readonly string[]; readonly photos: readonly string[] };
}

/** A story without what of it is withdrawn, and all the photos it names. */
interface OutStory {
  readonly story: Story;
  readonly photoIds: readonly string[];
}

export interface ReaderOptions {
  readonly archive: Archive;
  readonly publication: Publication;
  /** Null for a story that is not published. */
  readonly slugOf: (id: string) => string | null;
  readonly atOf: (id: string) => number;
  readonly revOf: (id: string) => number;
  /** True for a story that was withdrawn or thrown away. */
  readonly isGone: (id: string) => boolean;
}

const noTheme = { css: '', digest: '' };

/** Reads each story, photo and tag once, whoever asks for it. */
export function makeStoryReader(options: ReaderOptions): StoryReader {
  const { archive, publication, slugOf, atOf, revOf, isGone } = options;
  // A photo that was withdrawn is on no page, nor is what a story says of it.
  const withdrawn = new Set<string>();
  const photo = remember((id: string) => {
    const found = archive.photos.find(id);
    if (found === null || found.withdrawal === null) return found;
    withdrawn.add(id);
    return null;
  });
  const tag = remember((id: string) => archive.tags.byIds([id])[0] ?? null);
  const listed = new Map<string, ListedStory>();
  let last: OutStory | null = null;

  function readOut(id: string): OutStory {
    const story = archive.published.read(id, revOf(id));
    const photoIds = listPhotoIds(story, []);
    for (const photoId of photoIds) photo(photoId);
    return { story: { ...story, body: withoutFigures(story.body, withdrawn) }, photoIds };
  }

  /** The story of the page under way is asked for several times. */
  function read(id: string): OutStory {
    if (last?.story.id !== id) {
      last = readOut(id);
      listed.set(id, list(last.story));
    }
    return last;
  }

  function list(story: Story): ListedStory {
    const { fields } = story;
    const sapo = inlineText(fields.sapo).trim();
    const lead = listFigures(story.body).find(({ photoId }) => photoId !== null)?.photoId ?? null;
    return {
      id: story.id,
      slug: slugOf(story.id) ?? '',
      headline: pageTitle(fields) || formatText(pageWords.untitled, fields.language),
      sapo: sapo === '' ? '' : `${agencyPrefix(fields, publication)}${sapo}`,
      language: fields.language,
      section: fields.section,
      at: atOf(story.id),
      authors: fields.bylines.filter(({ role }) => role === 'text').map(({ name }) => name),
      photo: lead === null ? null : photo(lead),
    };
  }

  function getListed(id: string): ListedStory {
    const known = listed.get(id);
    if (known !== undefined) return known;
    const found = list(readOut(id).story);
    listed.set(id, found);
    return found;
  }

  function linkTo(id: string): LinkedStory {
    const { slug, headline, section, photo: lead } = getListed(id);
    const { fields } = readOut(id).story;
    return { id, slug, headline, section, sapo: inlineText(fields.sapo), photoId: lead?.id ?? null };
  }

  function shown(id: string) {
    const { story, photoIds } = read(id);
    return { linked: listLinkedIds(story), photos: photoIds };
  }

  return {
    tag,
    listed: getListed,
    shown,
    resolved(id) {
      const story = withoutGoneLinks(read(id).story, isGone);
      const published = listLinkedIds(story).filter((other) => slugOf(other) !== null);
      const linked = new Map(published.map((other) => [other, linkTo(other)]));
      const photos = listPhotoIds(story, [...linked.values()])
        .map(photo)
        .filter((found) => found !== null);
      return {
        story: { ...story, fields: { ...story.fields, slug: slugOf(id) ?? '' } },
        publication,
        tags: story.fields.tags.map(tag).filter((found) => found !== null),
        photos: new Map(photos.map((found: Photo) => [found.id, found])),
        linked,
        stamps: archive.publications.stamps(id),
        theme: noTheme,
      };
    },
  };
}

function remember<Value>(find: (id: string) => Value | null): (id: string) => Value | null {
  const known = new Map<string, Value | null>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      found = find(id);
      known.set(id, found);
    }
    return found;
  };
}
