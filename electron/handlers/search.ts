import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function searchHandlers({ archive, events }: AppContext) {
  const { stories, savedSearches } = archive;
  const changed = () => events.publish({ kind: 'searches-changed' });
  return {
    facets: implementer.search.facets.handler(({ input }) => stories.facets(input)),
    saved: implementer.search.saved.handler(() => savedSearches.list()),
    save: implementer.search.save.handler(({ input }) => {
      const saved = savedSearches.add(input);
      changed();
      return saved;
    }),
    change: implementer.search.change.handler(({ input }) => {
      savedSearches.change(input);
      changed();
    }),
    remove: implementer.search.remove.handler(({ input }) => {
      savedSearches.remove(input.id);
      changed();
    }),
    putBack: implementer.search.putBack.handler(({ input }) => {
      savedSearches.putBack(input.id);
      changed();
    }),
  };
}
