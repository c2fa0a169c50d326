import { useMemo } from 'react';
import { leaveOutUnfinished } from '../../../shared/search/edit-query.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/query.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';

interface TextAndQuery {
  readonly text: string;
  readonly query: SearchQuery;
}

/** What stands in the search box, as it is understood. */
export function useQueryTyped(): TextAndQuery {
  return useQueryOf(useStore(deskSearch));
}

/** What is searched for: what stands in the search box, but for a filter that is only begun. */
export function useSearched(): TextAndQuery {
  const { text, query } = useQueryTyped();
  return useQueryOf(leaveOutUnfinished(text, query));
}

function useQueryOf(text: string): TextAndQuery {
  const { publication } = useAppState();
  const query = useMemo(() => parseQuery(text, { now: Date.now(), zone: publication.zone }), [text, publication.zone]);
  return { text, query };
}
