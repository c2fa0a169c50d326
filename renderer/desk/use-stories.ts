import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { StoryListInput } from '../../shared/bridge/calls/story-list.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import { type DeskView, deskSearch, deskView } from '../state/desk-view.ts';
import { useStore } from '../state/store.ts';

export interface ListedStories {
  readonly stories: readonly StoryRow[];
  readonly total: number;
  readonly isSearch: boolean;
  readonly isLoading: boolean;
  /** Asks for the next page when there is one. */
  readonly loadMore: () => void;
}

const PAGE = 100;

/** The stories of the current view, or of the search while something is typed. */
export function useStories(): ListedStories {
  const view = useStore(deskView);
  const query = useStore(deskSearch).trim();
  const isSearch = query.length > 0;
  const list = useInfiniteQuery({
    queryKey: ['stories', view],
    queryFn: ({ pageParam }) =>
      client.story.list({ ...narrow(view), limit: PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: null as string | null, // the first page starts after nothing
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const search = useQuery({
    queryKey: ['search', query],
    queryFn: () => client.story.search({ query, limit: 200 }),
    placeholderData: keepPreviousData,
    enabled: isSearch,
  });
  if (isSearch) {
    const { stories = [], total = 0 } = search.data ?? {};
    return { stories, total, isSearch, isLoading: search.isLoading, loadMore: () => {} };
  }
  return {
    stories: list.data?.pages.flatMap(({ stories }) => stories) ?? [],
    total: list.data?.pages[0]?.total ?? 0,
    isSearch,
    isLoading: list.isLoading,
    loadMore: () => {
      if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
    },
  };
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
