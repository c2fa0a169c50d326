import { useMemo } from 'react';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/query.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';

/** What stands in the search box, as it is understood. */
export function useQueryTyped(): { readonly text: string; readonly query: SearchQuery } {
  const text = useStore(deskSearch);
  const { publication } = useAppState();
  const query = useMemo(() => parseQuery(text, { now: Date.now(), zone: publication.zone }), [text, publication.zone]);
  return { text, query };
}
