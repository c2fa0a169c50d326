import { assetPath, offeredWidths } from '../../shared/export/html/folder-pictures.ts';
import type { PictureCut, PictureSource } from '../../shared/export/html/page.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { assignSlugs } from '../../shared/publish/assign-slugs.ts';
import { makeSite, type Site } from '../../shared/publish/site.ts';
import { reservedNames, sitePaths } from '../../shared/publish/site-paths.ts';
import { storySlug } from '../../shared/story/story-slug.ts';
import type { Archive } from '../archive/archive.ts';
import type { PublishedOutline } from '../archive/stories/published.ts';
import { keyOf } from './key-of.ts';
import type { SiteTheme } from './load-site-theme.ts';
import type { Manifest } from './manifest.ts';
import { makeStoryReader, type StoryReader } from './read-stories.ts';

/** A picture that a page shows, as it is written into `assets/`. */
export interface SitePicture {
  readonly path: string;
  readonly photo: Photo;
  readonly widthPx: number;
  readonly cut: PictureCut;
}

/** Everything the pages of a site are made from. */
export interface SiteModel {
  readonly site: Site;
  readonly theme: SiteTheme;
  readonly reader: StoryReader;
  /** Newest first. */
  readonly outlines: readonly PublishedOutline[];
  readonly now: number;
  /** What a change of makes every page another: profile, theme, version. */
  readonly siteKey: string;
  readonly wishOf: (outline: PublishedOutline) => string;
  readonly photoRev: (id: string) => number;
  readonly revOf: (id: string) => number;
  /** True for a story that was withdrawn or thrown away. */
  readonly isGone: (id: string) => boolean;
  /** Every picture asked for so far, by path. */
  readonly pictures: ReadonlyMap<string, SitePicture>;
  /** The paths asked for since the last call. */
  takePictures(): readonly string[];
}

export interface ModelOptions {
  readonly archive: Archive;
  readonly theme: SiteTheme;
  readonly known: Manifest;
  readonly version: string;
  readonly now: number;
}

export function makeSiteModel({ archive, theme, known, version, now }: ModelOptions): SiteModel {
  const publication = archive.settings.publication();
  const outlines = archive.published.outlines(now);
  const sections = usedSections(publication, outlines);
  const taken = reservedNames(
    sitePaths[publication.language],
    publication.sections.map(({ slug }) => slug),
  );
  const wishOf = (outline: {
    readonly id: string;
    readonly rev: number;
    readonly slug: string;
    readonly headline: string;
  }) => {
    const story = known.stories.get(outline.id);
    return story?.[1] === outline.rev ? story[2] : storySlug(outline);
  };
  const slugs = assignSlugs(outlines, taken, wishOf);
  const slugOf = (id: string) => slugs.get(id) ?? null;
  const times = new Map(outlines.map(({ id, at }) => [id, at]));
  const revs = new Map(outlines.map(({ id, rev }) => [id, rev]));
  const gone = archive.published.gone();
  const isGone = (id: string) => gone.has(id);
  const reader = makeStoryReader({
    archive,
    publication,
    slugOf,
    atOf: (id) => times.get(id) ?? 0,
    revOf: (id) => revs.get(id) ?? 0,
    isGone,
  });
  const { pictures, takePictures, picturesFrom } = makePictures(publication);
  const photoRevs = archive.published.photoRevisions();
  const tagSlugs = assignTagSlugs(outlines, reader);
  const { name, agencyPrefix, address, language, zone, pictureFormats, keepPhotoLocation, correctionTemplate } =
    publication;
  return {
    site: makeSite({
      publication,
      sections,
      styles: theme.styles,
      searchScript: theme.searchScript,
      icon: theme.icon,
      slugOf,
      tagSlug: ({ id }) => tagSlugs.get(id) ?? '',
      picturesFrom,
    }),
    theme,
    reader,
    outlines,
    now,
    siteKey: keyOf(
      JSON.stringify([
        version,
        name,
        agencyPrefix,
        address,
        language,
        zone,
        pictureFormats,
        keepPhotoLocation, // a page that is taken as it was asks for no pictures anew
        correctionTemplate,
        sections,
        theme.styles,
        theme.searchScript,
        theme.icon,
      ]),
    ),
    wishOf,
    photoRev: (id) => photoRevs.get(id) ?? 0,
    revOf: (id) => revs.get(id) ?? 0,
    isGone,
    pictures,
    takePictures,
  };
}

function usedSections(publication: Publication, outlines: readonly PublishedOutline[]) {
  const used = new Set(outlines.map(({ section }) => section));
  return publication.sections.filter(({ name, slug }) => used.has(name) && slug !== '');
}

function assignTagSlugs(outlines: readonly PublishedOutline[], reader: StoryReader): ReadonlyMap<string, string> {
  const ids = new Set(outlines.flatMap(({ tagIds }) => tagIds));
  const tags = [...ids].map(reader.tag).filter((tag) => tag !== null);
  return assignSlugs(
    tags.map(({ id, name }) => ({ id, rev: 1, slug: '', headline: name })),
    new Set(),
  );
}

function makePictures({ address, pictureFormats }: Publication) {
  const pictures = new Map<string, SitePicture>();
  let asked = new Set<string>();
  const ask = (photo: Photo, widthPx: number, cut: PictureCut = {}) => {
    const path = assetPath(photo, widthPx, cut);
    if (!pictures.has(path)) pictures.set(path, { path, photo, widthPx, cut });
    asked.add(path);
    return path;
  };
  const picturesFrom = (root: string): PictureSource => ({
    widths: offeredWidths,
    formats: pictureFormats,
    address: (photo, widthPx, cut) => `${root}${ask(photo, widthPx, cut)}`,
    publicPath: (photo, widthPx, cut) => `${address === '' ? root : `${address}/`}${ask(photo, widthPx, cut)}`,
  });
  return {
    pictures,
    picturesFrom,
    takePictures() {
      const taken = [...asked];
      asked = new Set();
      return taken;
    },
  };
}
