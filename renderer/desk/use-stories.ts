import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StoryListInput, StorySearch } from '../../shared/bridge/calls/story-list.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import { type DeskView, deskSort, deskView } from '../state/desk-view.ts';
import { useStore } from '../state/store.ts';
import { useSearched } from './search/use-query.ts';

export interface ListedStories {
  readonly stories: readonly StoryRow[];
  readonly total: number;
  /** False when there may be more than `total`. */
  readonly isTotalExact: boolean;
  readonly isSearch: boolean;
  readonly isLoading: boolean;
  readonly ran: StorySearch['ran'] | null;
  /** Asks for the next page when there is one. */
  readonly loadMore: () => void;
  /** Reads on until there are so many stories, or all. */
  readonly loadUpTo: (most: number) => Promise<readonly StoryRow[]>;
}

const PAGE = 100;
/** What is in sight while somebody types; the rest comes with scrolling. */
const SEARCH_PAGE = 20;

/** The stories of the current view, or of the search while something is typed. */
export function useStories(): ListedStories {
  const { text: searched } = useSearched();
  const isSearch = searched.trim() !== '';
  const list = useListed(!isSearch);
  const search = useFound(searched, isSearch);
  return isSearch ? search : list;
}

function useListed(isWanted: boolean): ListedStories {
  const view = useStore(deskView);
  const sort = useStore(deskSort);
  const list = useInfiniteQuery({
    queryKey: ['stories', view, sort],
    queryFn: ({ pageParam }) =>
      client.story.list({ ...narrow(view), sort, limit: PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: null as string | null, // the first page starts after nothing
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
  const stories = useMemo(() => listOnce(list.data?.pages ?? []), [list.data]);
  return {
    stories,
    total: list.data?.pages[0]?.total ?? 0,
    isTotalExact: true,
    isSearch: false,
    isLoading: list.isLoading,
    ran: null,
    loadMore: () => {
      if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
    },
    loadUpTo: (most) => readUpTo(list, most),
  };
}

function useFound(searched: string, isWanted: boolean): ListedStories {
  // A finished last word means something else than one that may go on, so that the space after it counts.
  const query = searched.trimStart();
  const search = useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) =>
      client.story.search({ query, limit: SEARCH_PAGE, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as number | null, // the first page is the best of all
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
  const stories = useMemo(() => listOnce(search.data?.pages ?? []), [search.data]);
  const first = search.data?.pages[0];
  const isAllRead = search.data !== undefined && !search.hasNextPage;
  return {
    stories,
    total: isAllRead ? stories.length : Math.max(first?.total ?? 0, stories.length),
    isTotalExact: isAllRead || (first?.isTotalExact ?? true),
    isSearch: true,
    isLoading: search.isLoading,
    ran: first?.ran ?? null,
    loadMore: () => {
      if (search.hasNextPage && !search.isFetchingNextPage) void search.fetchNextPage();
    },
    loadUpTo: (most) => readUpTo(search, most),
  };
}

interface Page {
  readonly stories: readonly StoryRow[];
}

type PagesRead = Pick<UseInfiniteQueryResult<InfiniteData<Page, unknown>>, 'data' | 'hasNextPage' | 'fetchNextPage'>;

async function readUpTo(pages: PagesRead, most: number): Promise<readonly StoryRow[]> {
  let read = pages;
  const stories = () => listOnce(read.data?.pages ?? []);
  while (read.hasNextPage && stories().length < most) read = await read.fetchNextPage({ throwOnError: true });
  return stories().slice(0, most);
}

/**
 * The first page of a search is ordered by relevance; the ones after it bring everything from the newest on, those stories
 * too. In a list a story comes twice that was moved down while its pages were read.
 */
function listOnce(pages: readonly Page[]): readonly StoryRow[] {
  const seen = new Map<string, StoryRow>();
  for (const { stories } of pages) for (const story of stories) if (!seen.has(story.id)) seen.set(story.id, story);
  return [...seen.values()];
}

function narrow(view: DeskView): Partial<StoryListInput> {
  switch (view.kind) {
    case 'all':
      return {};
    case 'status':
      return { statuses: [view.status] };
    case 'section':
      return { section: view.section };
    case 'tag':
      return { tagId: view.tagId };
  }
}
