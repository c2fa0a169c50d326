import type { SearchFacets, StorySearch, StorySearchInput } from '../../shared/bridge/calls/story-list.ts';
import { describeQuery, foldQuery } from '../../shared/search/describe-query.ts';
import { makeSnippet, markLine } from '../../shared/search/make-snippet.ts';
import { makeMatcher, needsText, type TextMatcher } from '../../shared/search/match-text.ts';
import { parseQuery } from '../../shared/search/parse-query.ts';
import type { NamePart, SearchQuery } from '../../shared/search/query.ts';
import { hasMarks } from '../../shared/search/words.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import type { ArchiveContext } from './context.ts';
import { planSearch, type SearchPlan } from './search/build-match.ts';
import { prepareFacets } from './search/facets.ts';
import { type FoundStories, prepareFinding } from './search/find-stories.ts';
import { openMarkedWords } from './search/marked-words.ts';
import { openStoryTexts } from './search/story-texts.ts';
import { LONGEST_PREFIX } from './search/terms.ts';
import type { SettingStore } from './settings.ts';
import { type ListRow, toStoryRow } from './stories/story-rows.ts';

export interface Search {
  /** The stories a query means, the best and newest first. Any text is a legal query. */
  search(input: StorySearchInput): StorySearch;
  /** What the stories a query means have in common. */
  facets(input: { readonly query: string }): SearchFacets;
}

/** Counting goes on for so long; what is beyond is "more than". */
const MOST_COUNTED = 200;
/** An unfinished long word that is a whole word in so many stories is taken as that word. */
const ENOUGH = 20;
const MOST_TAGS = 60;

export function openSearch({ connection, now }: ArchiveContext, settings: SettingStore): Search {
  const finder = prepareFinding(connection);
  const texts = openStoryTexts(connection);
  const markedWords = openMarkedWords(connection);
  const count = prepareCounting(connection);
  const readFacets = prepareFacets(connection);
  // Does any story have this term?
  const findOne = connection.prepare<[string], number>('SELECT rowid FROM search WHERE search MATCH ? LIMIT 1').pluck();
  // Which tags have this name or alias, marks ignored?
  const findNamedTags = connection
    .prepare<[string, number], number>('SELECT DISTINCT tag_row FROM tag_name WHERE folded = ? LIMIT ?')
    .pluck();
  // Which have these words in one? A name is kept with each of its endings; `!` comes after the space between words.
  const findTagsWith = connection
    .prepare<[string, string, number], number>(
      `SELECT row FROM tag WHERE row IN (SELECT tag_row FROM tag_start WHERE start >= ? AND start < ?)
       ORDER BY uses DESC, row LIMIT ?`,
    )
    .pluck();

  function findTagRows({ words, isWhole, isOpen }: NamePart): readonly number[] {
    const name = words.join(' ');
    if (isWhole) return findNamedTags.all(name, MOST_TAGS);
    const withWords = findTagsWith.all(name, `${name}!`, MOST_TAGS);
    return isOpen && withWords.length === 0 ? findTagsWith.all(name, `${name}\u{10ffff}`, MOST_TAGS) : withWords;
  }

  const isKnown = (term: string) => findOne.get(term) !== undefined;

  function makePlan(query: SearchQuery): SearchPlan {
    return planSearch(query, { now: now(), findTagRows, isKnown, findMarkedWords: markedWords.begunBy });
  }

  /** A long beginning without marks is looked up whole first, as FTS5 would merge the lists of every word it begins. */
  function closeIfWhole(query: SearchQuery): SearchQuery {
    const last = query.words.at(-1);
    if (!query.isOpen || last === undefined) return query;
    if (last.folded.length <= LONGEST_PREFIX || hasMarks(last)) return query;
    const closed = { ...query, isOpen: false };
    return count(makePlan(closed), ENOUGH) === ENOUGH ? closed : query;
  }

  function find(
    typed: SearchQuery,
    { limit, below }: { readonly limit: number; readonly below: number | null },
  ): Answer {
    const query = closeIfWhole(typed);
    const matcher = makeMatcher(query);
    const plan = makePlan(query);
    const finding = { query, matcher, plan, limit, now: now(), readLines: texts.linesOf };
    const found = below === null ? finder.best(finding) : finder.below(finding, below);
    return { query, plan, matcher, found };
  }

  /** The first page says whether words are found as they are spelled, and the pages after it keep to that. */
  function findPage(typed: SearchQuery, { limit, after }: StorySearchInput): Answer & { readonly isFolded: boolean } {
    if (after !== undefined) {
      const { below, isFolded } = readPlace(after);
      return { ...find(isFolded ? foldQuery(typed) : typed, { limit, below }), isFolded };
    }
    const strict = find(typed, { limit, below: null });
    const isFolded = isFruitless(strict.found) && usesMarks(typed);
    return { ...(isFolded ? find(foldQuery(typed), { limit, below: null }) : strict), isFolded };
  }

  function countFacets(typed: SearchQuery): SearchFacets {
    const query = closeIfWhole(typed);
    const matcher = makeMatcher(query);
    const isMeant = (row: number) => matcher.isMeant(texts.linesOf(row));
    const { zone } = settings.publication();
    return readFacets({ plan: makePlan(query), isMeant: needsText(query) ? isMeant : null, zone });
  }

  function toFound(row: ListRow, matcher: TextMatcher): StoryRow {
    const headlineParts = markLine(row.headline, matcher);
    const snippet = matcher.parts === 0 ? null : makeSnippet(texts.linesOf(row.row), matcher);
    return {
      ...toStoryRow(row),
      ...(headlineParts !== null && { headlineParts }),
      ...(snippet !== null && { snippet }),
    };
  }

  function read(query: string): SearchQuery {
    return parseQuery(query, {
      now: now(),
      get zone() {
        return settings.publication().zone;
      },
    });
  }

  return {
    facets({ query: typed }) {
      const query = read(typed);
      texts.forget();
      const strict = countFacets(query);
      return strict.total === 0 && usesMarks(query) ? countFacets(foldQuery(query)) : strict;
    },

    search(input) {
      const started = performance.now();
      const typed = read(input.query);
      if (isEmpty(typed)) return { ...nothing, ran: describeQuery(typed) };
      texts.forget();
      const { query, plan, matcher, found, isFolded } = findPage(typed, input);
      const most = input.countUpTo ?? MOST_COUNTED;
      const isAll = input.after === undefined && found.nextRow === null;
      const counted = isAll ? 0 : count(plan, most);
      const total = Math.max(counted, found.rows.length);
      return {
        stories: found.rows.map((row) => toFound(row, matcher)),
        total,
        isTotalExact: isAll || (!needsText(query) && total < most),
        next: found.nextRow === null ? null : writePlace({ below: found.nextRow, isFolded }),
        ran: describeQuery(query),
        tookMs: performance.now() - started,
      };
    },
  };
}

interface Answer {
  readonly query: SearchQuery;
  readonly plan: SearchPlan;
  readonly matcher: TextMatcher;
  readonly found: FoundStories;
}

const nothing = { stories: [], total: 0, isTotalExact: true, next: null, tookMs: 0 } as const;

/** How many stories the index finds, up to a number. */
function prepareCounting(connection: ArchiveContext['connection']): (plan: SearchPlan, most: number) => number {
  const countRows = connection.prepare<[string, number], { count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)',
  );
  const countDated = connection.prepare<[string, number, number, number], { count: number }>(
    `SELECT count(*) AS count FROM (
       SELECT 1 FROM search CROSS JOIN story ON story.row = search.rowid WHERE search MATCH ?
         AND coalesce(story.published_at, story.updated_at) >= ? AND coalesce(story.published_at, story.updated_at) < ? LIMIT ?)`,
  );
  return ({ all, dates }, most) => {
    const found = dates.isBounded ? countDated.get(all, dates.from, dates.until, most) : countRows.get(all, most);
    return found?.count ?? 0;
  };
}

function isEmpty({ words, phrases, withoutWords, withoutPhrases, filters }: SearchQuery): boolean {
  return words.length + phrases.length + withoutWords.length + withoutPhrases.length + filters.length === 0;
}

interface Place {
  /** The row below which a page begins. */
  readonly below: number;
  /** Words are found in any spelling, as nothing is spelled as they were typed. */
  readonly isFolded: boolean;
}

/** Rows are counted from 1, so that the sign is free to say how words are found. */
function writePlace({ below, isFolded }: Place): number {
  return isFolded ? -below : below;
}

function readPlace(place: number): Place {
  return { below: Math.abs(place), isFolded: place < 0 };
}

function isFruitless({ rows, nextRow }: FoundStories): boolean {
  return rows.length === 0 && nextRow === null;
}

function usesMarks({ words, phrases }: SearchQuery): boolean {
  return words.some(hasMarks) || phrases.flat().some(hasMarks);
}
