import { QueryClient, useQuery } from '@tanstack/react-query';
import type { AppState } from '../../shared/bridge/calls.ts';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';

/** What the archive said last. Nothing is refetched by time or focus: events say what changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

export const appStateQuery = { queryKey: ['app-state'], queryFn: () => client.app.state() } as const;

/** The application's state; only for components below App, which waits for it. */
export function useAppState(): AppState {
  const { data } = useQuery(appStateQuery);
  if (data === undefined) throw new Error('App renders its screens only with a state');
  return data;
}

/** Marks what an event made stale. */
export function followEventsInQueries(): () => void {
  return onEvent((event) => {
    for (const key of staleKeys(event.kind)) void queryClient.invalidateQueries({ queryKey: [key] });
  });
}

/** What the checks found: they look at a story, its photos and the rules of the house. */
const checked = ['story-check', 'story-preview', 'schedule'];

function staleKeys(kind: Parameters<Parameters<typeof onEvent>[0]>[0]['kind']): readonly string[] {
  switch (kind) {
    case 'story-changed':
    case 'stories-changed':
      return ['schedule', 'stories', 'counts', 'search', 'tags', 'story-preview', 'app-state'];
    case 'photos-added':
      return ['photos'];
    case 'photos-changed':
      return ['photos', ...checked];
    case 'photo-templates-changed':
      return ['photo-templates'];
    case 'tags-changed':
      return ['tags'];
    case 'templates-changed':
      return ['templates'];
    case 'searches-changed':
      return ['saved-searches'];
    case 'settings-changed':
      return ['app-state', 'house-rules', 'export-presets', 'last-publish', ...checked];
    case 'schedule-kept':
    case 'schedule-missed':
    case 'job-progressed':
    case 'command-invoked':
    case 'bundles-handed':
      return [];
  }
}
