import * as z from 'zod';
import type { SavedSearch } from '../../search/saved-search.ts';
import { answer, call, id } from './call.ts';
import { LONGEST_QUERY, type SearchFacets, searchQueryInput } from './story-list.ts';

const named = {
  name: z.string().trim().min(1).max(200),
  /** A space at its end says that the last word is whole. */
  query: z.string().regex(/\S/u).max(LONGEST_QUERY),
};

/** What belongs to a search beside the stories it finds. */
export const searchCalls = {
  facets: call.input(searchQueryInput).output(answer<SearchFacets>()),
  saved: call.output(answer<readonly SavedSearch[]>()),
  save: call.input(z.object(named)).output(answer<SavedSearch>()),
  change: call.input(z.object({ id, ...named })).output(z.void()),
  remove: call.input(z.object({ id })).output(z.void()),
  putBack: call.input(z.object({ id })).output(z.void()),
};
