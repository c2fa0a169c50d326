import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RelatedSuggestion } from '../../../shared/related/related-story.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { queryClient } from '../../state/queries.ts';
import type { StorySession } from '../session/open-session.ts';

/** The archive is asked when the story has been at rest for so long after a save. */
const AT_REST_MS = 700;
const MOST_SHOWN = 6;

/** The stories that go with the one on the screen, as it was saved last. */
export function useSuggestedStories({ storyId, saver }: StorySession): readonly RelatedSuggestion[] {
  const rev = useAtRest(useSyncExternalStore(saver.subscribe, saver.rev));
  useEffect(
    () =>
      onEvent((event) => {
        const isOther = event.kind === 'story-changed' && event.storyId !== storyId;
        if (isOther || event.kind === 'stories-changed' || event.kind === 'tags-changed')
          void queryClient.invalidateQueries({ queryKey: ['suggested-stories', storyId] });
      }),
    [storyId],
  );
  const { data = [] } = useQuery({
    queryKey: ['suggested-stories', storyId, rev],
    queryFn: () => client.story.suggestRelated({ id: storyId, limit: MOST_SHOWN }),
    placeholderData: keepPreviousData,
    // What happens to other stories while this one is not open is not heard here.
    gcTime: 0,
  });
  return data;
}

/** The value once it has stood still; the first is taken at once. */
function useAtRest(value: number): number {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), AT_REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
