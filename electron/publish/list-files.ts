import { type Month, makeMonthFinder } from '../../shared/publish/month-finder.ts';
import { type ListPart, paginate } from '../../shared/publish/paginate.ts';
import { writeSearchShard } from '../../shared/publish/search-shard.ts';
import { type Place, placeAt } from '../../shared/publish/site.ts';
import { siteWords } from '../../shared/publish/site-words.ts';
import { frontSizes, writeFrontPage } from '../../shared/publish/write-front-page.ts';
import {
  type IndexGroup,
  writeIndexPage,
  writeNotFoundPage,
  writeSearchPage,
} from '../../shared/publish/write-index-pages.ts';
import { listPagePath, type StoryList, writeListPage } from '../../shared/publish/write-list-page.ts';
import { keyOf } from './key-of.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteModel } from './site-model.ts';

type StoryKey = (id: string) => string;

const PAGE_SIZE = 24;
const MONTH_PAGE_SIZE = 100;
/** On the search page for readers without a script. */
const SEARCH_LATEST = 30;

/** Front, section, tag, author and archive pages, the search page with its index, and 404. */
export function listFiles(model: SiteModel, keyOfStory: StoryKey): readonly SiteFile[] {
  const groups = groupStories(model);
  return [
    frontFile(model, groups, keyOfStory),
    ...groups.lists.flatMap(({ list, ids }) => listPages(list, ids, model, keyOfStory)),
    ...indexFiles(model, groups),
    ...searchFiles(model, groups, keyOfStory),
    notFoundFile(model),
  ];
}

interface Group {
  readonly list: StoryList;
  /** What the list is of, as an index names it. */
  readonly name: string;
  /** Newest first. */
  readonly ids: readonly string[];
}

interface Groups {
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly months: ReadonlyMap<string, { readonly month: Month; readonly ids: readonly string[] }>;
  readonly tags: readonly Group[];
  readonly authors: readonly Group[];
  readonly lists: readonly Group[];
}

function groupStories(model: SiteModel): Groups {
  const { site, outlines, reader } = model;
  const { say, paths } = site;
  const sections = new Map<string, string[]>();
  const tagged = new Map<string, string[]>();
  const authors = new Map<string, { readonly name: string; readonly ids: string[] }>();
  const months = new Map<string, { readonly month: Month; readonly ids: string[] }>();
  const findMonth = makeMonthFinder(site.publication.zone);
  for (const { id, at, section, authors: names, tagIds } of outlines) {
    push(sections, section, id);
    for (const tagId of tagIds) push(tagged, tagId, id);
    for (const slug of new Set(names.map(site.authorSlug))) {
      const name = names.find((each) => site.authorSlug(each) === slug) ?? '';
      const known = authors.get(slug);
      if (known === undefined) authors.set(slug, { name, ids: [id] });
      else known.ids.push(id);
    }
    const month = findMonth(at);
    const known = months.get(month.name);
    if (known === undefined) months.set(month.name, { month, ids: [id] });
    else known.ids.push(id);
  }
  const plain = { look: 'row', hasSection: true, pageSize: PAGE_SIZE } as const;
  const sectionLists = site.sections.map(({ name, slug }) => ({
    name,
    list: { ...plain, title: name, path: `${slug}/`, section: slug, hasSection: false },
    ids: sections.get(name) ?? [],
  }));
  const tagLists = [...tagged].flatMap(([tagId, ids]) => {
    const tag = reader.tag(tagId);
    if (tag === null) return [];
    return [
      {
        name: tag.name,
        list: { ...plain, title: say(siteWords.tag, { name: tag.name }), path: `${paths.tag}/${site.tagSlug(tag)}/` },
        ids,
      },
    ];
  });
  const authorLists = [...authors].map(([slug, { name, ids }]) => ({
    name,
    list: { ...plain, title: say(siteWords.author, { name }), path: `${paths.author}/${slug}/` },
    ids,
  }));
  const monthLists = [...months.values()].map(({ month, ids }) => ({
    name: monthTitle(month, model),
    list: {
      ...plain,
      look: 'line' as const,
      pageSize: MONTH_PAGE_SIZE,
      title: monthTitle(month, model),
      path: monthPath(month, model),
    },
    ids,
  }));
  return {
    sections,
    months,
    tags: tagLists,
    authors: authorLists,
    lists: [...sectionLists, ...tagLists, ...authorLists, ...monthLists],
  };
}

function push(map: Map<string, string[]>, name: string, id: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [id]);
  else known.push(id);
}

function monthPath({ year, month }: Month, { site }: SiteModel): string {
  return `${site.paths.archive}/${year}/${String(month).padStart(2, '0')}/`;
}

function monthTitle({ year, month }: Month, { site }: SiteModel): string {
  return site.say(siteWords.month, { month: String(month).padStart(2, '0'), year: String(year) });
}

function listPages(
  list: StoryList,
  ids: readonly string[],
  { site, siteKey, reader }: SiteModel,
  keyOfStory: StoryKey,
): readonly SiteFile[] {
  return paginate(ids, list.pageSize).map((part: ListPart<string>) => {
    const path = listPagePath(list, part.number, site.paths.page);
    const parts = [siteKey, list.title, part.newer, part.older, ...part.items.map(keyOfStory)];
    return {
      path: `${path}index.html`,
      key: keyOf(parts.join('\n')),
      make: () => writeListPage(list, { ...part, items: part.items.map(reader.listed) }, placeAt(site, path)),
    };
  });
}

function frontFile(
  { site, siteKey, outlines, reader }: SiteModel,
  { sections }: Groups,
  keyOfStory: StoryKey,
): SiteFile {
  // One more than is shown: the lead is taken out of the middle when the newest have no picture.
  const latest = outlines.slice(0, frontSizes.top + frontSizes.latest).map(({ id }) => id);
  const blocks = site.sections.map((section) => ({
    section,
    ids: (sections.get(section.name) ?? []).slice(0, frontSizes.section),
  }));
  const ids = [...latest, ...blocks.flatMap((each) => each.ids)];
  return {
    path: 'index.html',
    key: keyOf([siteKey, ...ids.map(keyOfStory)].join('\n')),
    make: () =>
      writeFrontPage(
        {
          latest: latest.map(reader.listed),
          sections: blocks.map((each) => ({ section: each.section, stories: each.ids.map(reader.listed) })),
        },
        placeAt(site, ''),
      ),
  };
}

function indexFiles(model: SiteModel, { months, tags, authors }: Groups): readonly SiteFile[] {
  const { site } = model;
  const { paths, say, publication } = site;
  const byYear = Map.groupBy(months.values(), ({ month }) => month.year);
  const archive = [...byYear].map(
    ([year, found]): IndexGroup => ({
      title: String(year),
      entries: found.map(({ month, ids }) => ({
        title: monthTitle(month, model),
        path: monthPath(month, model),
        count: ids.length,
      })),
    }),
  );
  const collator = new Intl.Collator(publication.language);
  const named = (groups: readonly Group[]): readonly IndexGroup[] =>
    groups.length === 0
      ? []
      : [
          {
            title: '',
            entries: groups
              .map(({ name, list, ids }) => ({ title: name, path: list.path, count: ids.length }))
              .sort((a, b) => collator.compare(a.title, b.title)),
          },
        ];
  return [
    indexFile(say(siteWords.archive), archive, `${paths.archive}/`, model),
    indexFile(say(siteWords.tags), named(tags), `${paths.tag}/`, model),
    indexFile(say(siteWords.authors), named(authors), `${paths.author}/`, model),
  ];
}

function indexFile(title: string, groups: readonly IndexGroup[], path: string, { site, siteKey }: SiteModel): SiteFile {
  return {
    path: `${path}index.html`,
    key: keyOf(`${siteKey}\n${JSON.stringify(groups)}`),
    make: () => writeIndexPage(title, groups, placeAt(site, path)),
  };
}

function searchFiles(
  { site, siteKey, outlines, reader }: SiteModel,
  { months }: Groups,
  keyOfStory: StoryKey,
): readonly SiteFile[] {
  const path = `${site.paths.search}/`;
  const { zone } = site.publication;
  const latest = outlines.slice(0, SEARCH_LATEST).map(({ id }) => id);
  const shards = [...months].map(([name, { ids }]) => ({
    name,
    ids,
    key: keyOf([siteKey, ...ids.map(keyOfStory)].join('\n')),
  }));
  return [
    {
      path: `${path}index.html`,
      key: keyOf([siteKey, ...latest.map(keyOfStory)].join('\n')),
      make: () => writeSearchPage(latest.map(reader.listed), placeAt(site, path)),
    },
    {
      // The key of a month is the version that the script asks for, so that no browser shows an old one.
      path: `${path}months.json`,
      key: keyOf(JSON.stringify(shards.map(({ name, key }) => [name, key]))),
      make: () => `${JSON.stringify(shards.map(({ name, key }) => [name, key]))}\n`,
    },
    ...shards.map(({ name, ids, key }) => ({
      path: `${path}${name}.json`,
      key,
      make: () => writeSearchShard(ids.map(reader.listed), zone),
    })),
  ];
}

function notFoundFile({ site, siteKey }: SiteModel): SiteFile {
  const { address } = site.publication;
  const root = address === '' ? '/' : `${new URL(address).pathname.replace(/\/$/, '')}/`;
  const place: Place = { site, path: '404.html', root };
  return { path: '404.html', key: siteKey, make: () => writeNotFoundPage(place) };
}
