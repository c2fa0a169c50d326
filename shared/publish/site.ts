import { formatText, type TextValues } from '../base/format-text.ts';
import type { Language, Text } from '../base/language.ts';
import { slugify } from '../base/slugify.ts';
import type { Markup } from '../export/html/markup.ts';
import type { PageLinks, PictureSource } from '../export/html/page.ts';
import type { Photo } from '../photo/photo.ts';
import type { Publication } from '../publication/publication.ts';
import type { Tag } from '../story/tag.ts';
import { rootFrom, type SitePaths, sitePaths } from './site-paths.ts';

/** A section that has a page: it stands in the publication's list and holds a story. */
export interface SiteSection {
  readonly name: string;
  readonly slug: string;
}

/** What all pages of one site share. */
export interface Site {
  readonly publication: Publication;
  readonly paths: SitePaths;
  readonly sections: readonly SiteSection[];
  /** Paths from the top of the site. */
  readonly styles: string;
  readonly searchScript: string;
  readonly icon: string;
  readonly say: (text: Text, values?: TextValues) => string;
  /** Where a published story stands; null for one that is not published. */
  readonly slugOf: (storyId: string) => string | null;
  readonly tagSlug: (tag: Tag) => string;
  readonly authorSlug: (name: string) => string;
  /** Pictures in `assets/` of the site; what is asked for is written there. */
  readonly picturesFrom: (root: string) => PictureSource;
  /** Parts that many pages share, once they are written. */
  readonly frameParts: Map<string, Markup>;
}

/** A page of the site: where it stands, and the way from there to the top. */
export interface Place {
  readonly site: Site;
  /** `tin-tuc/trang-2/`; '' for the front page. */
  readonly path: string;
  readonly root: string;
}

export function placeAt(site: Site, path: string): Place {
  return { site, path, root: rootFrom(path === '' ? 0 : path.split('/').length - 1) };
}

/** What lists, the front page and feeds show of a story. */
export interface ListedStory {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: Language;
  /** Plain, with its agency prefix. */
  readonly sapo: string;
  readonly section: string;
  readonly at: number;
  readonly authors: readonly string[];
  readonly photo: Photo | null;
}

type SiteParts = Pick<
  Site,
  'publication' | 'sections' | 'styles' | 'searchScript' | 'icon' | 'slugOf' | 'tagSlug' | 'picturesFrom'
>;

export function makeSite(parts: SiteParts): Site {
  const { language } = parts.publication;
  return {
    ...parts,
    paths: sitePaths[language],
    say: (text, values) => formatText(text, language, values),
    authorSlug: rememberSlugs(),
    frameParts: new Map(),
  };
}

/** A few dozen writers stand on thousands of pages. */
function rememberSlugs(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let slug = known.get(name);
    if (slug === undefined) {
      slug = slugify(name);
      known.set(name, slug);
    }
    return slug;
  };
}

export function sectionOf({ sections }: Site, name: string): SiteSection | null {
  return sections.find((section) => section.name === name) ?? null;
}

/** Links of a page to its neighbours; they hold wherever the folder is put. */
export function siteLinks({ site, root }: Place): PageLinks {
  const { paths } = site;
  return {
    home: root,
    story({ id }) {
      const slug = site.slugOf(id);
      return slug === null ? null : `${root}${slug}/`;
    },
    section(name) {
      const section = sectionOf(site, name);
      return section === null ? null : `${root}${section.slug}/`;
    },
    tag: (tag) => `${root}${paths.tag}/${site.tagSlug(tag)}/`,
    author: (name) => `${root}${paths.author}/${site.authorSlug(name)}/`,
  };
}

/** The whole address of a page; null while the publication has none. */
export function addressOf(site: Site, path: string): string | null {
  const { address } = site.publication;
  return address === '' ? null : `${address}/${path}`;
}
