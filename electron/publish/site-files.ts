import { makePage } from '../../shared/export/html/page.ts';
import { placeAt, siteLinks } from '../../shared/publish/site.ts';
import { writeStoryPage } from '../../shared/publish/write-story-page.ts';
import type { PublishedOutline } from '../archive/stories/published.ts';
import { feedFiles } from './feed-files.ts';
import { keyOf } from './key-of.ts';
import { listFiles } from './list-files.ts';
import type { Manifest, ManifestStory } from './manifest.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteModel } from './site-model.ts';

export interface SitePlan {
  /** The page of each story. */
  readonly storyPages: readonly SiteFile[];
  /** The keys to keep of them; asked for when they are done, for only then is it known whom each of them shows. */
  readonly keysAfter: () => readonly (readonly [path: string, key: string])[];
  /** Everything else but the pictures; asked for when the story pages are done, for lists are made of them. */
  readonly otherFiles: () => readonly SiteFile[];
  readonly stories: ReadonlyMap<string, ManifestStory>;
}

/** What a story's page is made of cannot be known before it is read; it is another than any key. */
const UNREAD = '';

/** Every file of the site. Reads only the stories that changed since `known`, and each of them once. */
export function planSite(model: SiteModel, known: Manifest): SitePlan {
  const { site, reader, outlines } = model;
  const stories = new Map<string, ManifestStory>();
  for (const { id, rev } of outlines) {
    const before = known.stories.get(id);
    if (before?.[1] === rev) stories.set(id, before);
  }
  const keys = new Map<string, string>();

  function storyKey(outline: PublishedOutline): string {
    const [, rev, , linked, photos] = stories.get(outline.id) ?? describe(outline);
    let parts = `${model.siteKey}\n${rev}\n${outline.at}\n${site.slugOf(outline.id)}`;
    for (const id of outline.tagIds) parts += `\n${reader.tag(id)?.name ?? ''}`;
    const others = linked.filter((id) => model.revOf(id) > 0);
    for (const id of others) parts += `\n${site.slugOf(id)}:${model.revOf(id)}`;
    for (const id of linked) if (model.isGone(id)) parts += `\n${id}`;
    const shownPhotos = [...photos, ...others.flatMap((id) => stories.get(id)?.[4] ?? [])];
    for (const id of shownPhotos) parts += `\n${id}:${model.photoRev(id)}`;
    return keyOf(parts);
  }

  function describe(outline: PublishedOutline): ManifestStory {
    const { linked, photos } = reader.shown(outline.id);
    const story: ManifestStory = [outline.id, outline.rev, model.wishOf(outline), linked, photos];
    stories.set(outline.id, story);
    return story;
  }

  const pathOf = ({ id }: PublishedOutline) => `${site.slugOf(id)}/index.html`;

  function makeStory(outline: PublishedOutline): string {
    const { id } = outline;
    if (!stories.has(id)) describe(outline);
    const place = placeAt(site, `${site.slugOf(id)}/`);
    return writeStoryPage(makePage(reader.resolved(id), site.picturesFrom(place.root), siteLinks(place)), place);
  }

  const storyPages = outlines.map((outline) => ({
    path: pathOf(outline),
    key: stories.has(outline.id) ? storyKey(outline) : UNREAD,
    make: () => makeStory(outline),
  }));
  const keyOfStory = (id: string) => keys.get(id) ?? '';
  return {
    stories,
    storyPages,
    keysAfter: () =>
      outlines.map((outline) => {
        const key = storyKey(outline);
        keys.set(outline.id, key);
        return [pathOf(outline), key] as const;
      }),
    otherFiles: () => [
      ...listFiles(model, keyOfStory),
      ...feedFiles(model, keyOfStory),
      ...model.theme.files.map(({ path, content }) => ({ path, key: 'theme', make: () => content })),
    ],
  };
}
