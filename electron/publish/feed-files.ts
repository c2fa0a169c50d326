import { readText } from '../../shared/document/definition.ts';
import { concat, lines } from '../../shared/export/html/markup.ts';
import { makePage, type Page, pageHeadline } from '../../shared/export/html/page.ts';
import { writeBlock } from '../../shared/export/html/write-blocks.ts';
import { writeCorrection, writeStamps } from '../../shared/export/html/write-correction.ts';
import { sapoLine } from '../../shared/export/story-words.ts';
import { writeAtom } from '../../shared/publish/feeds/atom.ts';
import type { Feed, FeedPicture, FeedStory } from '../../shared/publish/feeds/feed.ts';
import { writeJsonFeed } from '../../shared/publish/feeds/json-feed.ts';
import { writeRss } from '../../shared/publish/feeds/rss.ts';
import {
  MOST_NEWS,
  NEWS_AGE_MS,
  writeNewsSitemap,
  writeSitemap,
  writeSitemapIndex,
} from '../../shared/publish/feeds/sitemap.ts';
import { makeMonthFinder } from '../../shared/publish/month-finder.ts';
import { type Place, siteLinks } from '../../shared/publish/site.ts';
import { siteWords } from '../../shared/publish/site-words.ts';
import { keyOf } from './key-of.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteModel } from './site-model.ts';

type StoryKey = (id: string) => string;

const FEED_SIZE = 50;

/** Feeds and sitemaps; none while the publication has no address, for they hold nothing but whole addresses. */
export function feedFiles(model: SiteModel, keyOfStory: StoryKey): readonly SiteFile[] {
  const { publication, say, sections } = model.site;
  if (publication.address === '') return [];
  const home = `${publication.address}/`;
  const latest = model.outlines.slice(0, FEED_SIZE).map(({ id }) => id);
  const title = say(siteWords.feed, { name: publication.name });
  const whole = remember(() => latest.map((id) => describeStory(id, model, true)));
  const main = { title, homeUrl: home, ids: latest, stories: whole };
  return [
    feedFile({ ...main, path: 'rss.xml', write: writeRss }, model, keyOfStory),
    feedFile({ ...main, path: 'atom.xml', write: writeAtom }, model, keyOfStory),
    feedFile({ ...main, path: 'feed.json', write: writeJsonFeed }, model, keyOfStory),
    ...sections.map(({ name, slug }) => {
      const ids: string[] = [];
      for (const { id, section } of model.outlines) {
        if (section === name) ids.push(id);
        if (ids.length === FEED_SIZE) break;
      }
      const wish = {
        title: `${name} - ${publication.name}`,
        homeUrl: `${home}${slug}/`,
        ids,
        path: `${slug}/rss.xml`,
        write: writeRss,
        stories: () => ids.map((id) => describeStory(id, model, false)),
      };
      return feedFile(wish, model, keyOfStory);
    }),
    ...sitemapFiles(model, keyOfStory),
  ];
}

interface FeedWish {
  readonly title: string;
  readonly homeUrl: string;
  readonly path: string;
  readonly ids: readonly string[];
  readonly write: (feed: Feed) => string;
  readonly stories: () => readonly FeedStory[];
}

function feedFile(
  { title, homeUrl, path, ids, write, stories }: FeedWish,
  model: SiteModel,
  keyOfStory: StoryKey,
): SiteFile {
  const { publication } = model.site;
  const feedUrl = `${publication.address}/${path}`;
  return {
    path,
    key: keyOf([model.siteKey, title, ...ids.map(keyOfStory)].join('\n')),
    make: () => write({ publication, title, homeUrl, feedUrl, stories: stories() }),
  };
}

/** Three feeds carry the same stories. */
function remember<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A feed carries the whole text or only the sapo. */
export function describeStory(id: string, { site, reader }: SiteModel, isWhole: boolean): FeedStory {
  const resolved = reader.resolved(id);
  const root = `${site.publication.address}/`;
  const place: Place = { site, path: '', root };
  const page = makePage(resolved, site.picturesFrom(root), siteLinks(place));
  const { fields, updatedAt } = resolved.story;
  return {
    id,
    url: `${root}${fields.slug}/`,
    title: pageHeadline(page),
    summary: sapoLine(page),
    html: isWhole
      ? concat([lines(writeBlock(resolved.story.body, page), writeStamps(page), writeCorrection(page))])
      : '',
    language: fields.language,
    publishedAt: reader.listed(id).at,
    updatedAt,
    authors: fields.bylines.filter(({ role, name }) => role === 'text' && name !== '').map(({ name }) => name),
    categories: [fields.section, ...resolved.tags.map(({ name }) => name)].filter((name) => name !== ''),
    picture: describePicture(page),
  };
}

const PICTURE_PX = 1280;

function describePicture({ figures, pictures }: Page): FeedPicture | null {
  const [first] = figures;
  if (first === undefined) return null;
  const { photo, node } = first;
  const widthPx = Math.min(PICTURE_PX, photo.widthPx);
  return {
    url: pictures.address(photo, widthPx),
    widthPx,
    heightPx: Math.max(1, Math.round((photo.heightPx * widthPx) / photo.widthPx)),
    alt: readText(node.attrs ?? {}, 'alt') || photo.metadata.altTextAccessibility,
    credit: readText(node.attrs ?? {}, 'credit') || photo.metadata.creditLine,
  };
}

function sitemapFiles({ site, siteKey, outlines, now, reader }: SiteModel, keyOfStory: StoryKey): readonly SiteFile[] {
  const { publication } = site;
  const home = `${publication.address}/`;
  const url = (id: string) => `${home}${site.slugOf(id)}/`;
  const findMonth = makeMonthFinder(publication.zone);
  const months = Map.groupBy(outlines, ({ at }) => findMonth(at).name);
  const maps = [...months].map(([name, stories]) => ({
    path: `sitemap-${name}.xml`,
    changedAt: Math.max(...stories.map(({ updatedAt }) => updatedAt)),
    key: keyOf([siteKey, ...stories.map(({ id }) => keyOfStory(id))].join('\n')),
    make: () =>
      writeSitemap(
        stories.map(({ id, updatedAt }) => ({ url: url(id), changedAt: updatedAt })),
        publication.zone,
      ),
  }));
  const lists = [home, ...site.sections.map(({ slug }) => `${home}${slug}/`), `${home}${site.paths.archive}/`];
  const news = outlines.filter(({ at }) => at > now - NEWS_AGE_MS && at <= now).slice(0, MOST_NEWS);
  const index = maps.map(({ path, changedAt }) => ({ url: `${home}${path}`, changedAt }));
  return [
    ...maps,
    {
      path: 'sitemap-pages.xml',
      key: siteKey,
      make: () =>
        writeSitemap(
          lists.map((each) => ({ url: each, changedAt: null })),
          publication.zone,
        ),
    },
    {
      path: 'sitemap-news.xml',
      key: keyOf([siteKey, ...news.map(({ id }) => keyOfStory(id))].join('\n')),
      make: () =>
        writeNewsSitemap(
          news.map(({ id, at }) => {
            const { fields } = reader.resolved(id).story;
            return { url: url(id), title: reader.listed(id).headline, language: fields.language, publishedAt: at };
          }),
          publication,
        ),
    },
    {
      path: 'sitemap.xml',
      key: keyOf(JSON.stringify([siteKey, index])),
      make: () =>
        writeSitemapIndex(
          [
            ...index,
            { url: `${home}sitemap-pages.xml`, changedAt: null },
            { url: `${home}sitemap-news.xml`, changedAt: null },
          ],
          publication.zone,
        ),
    },
    { path: 'robots.txt', key: siteKey, make: () => `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n` },
  ];
}
