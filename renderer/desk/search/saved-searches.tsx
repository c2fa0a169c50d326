import { useQuery } from '@tanstack/react-query';
import { Bookmark, Ellipsis } from 'lucide-react';
import type { SavedSearch } from '../../../shared/search/saved-search.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { useStore } from '../../state/store.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { MenuButton } from '../../ui/menu.tsx';
import { searchTexts } from './search-texts.ts';

/** The searches with a name, on the left of the Desk. */
export function SavedSearches() {
  const t = useText();
  const typed = useStore(deskSearch).trimStart();
  const { data = [] } = useQuery({ queryKey: ['saved-searches'], queryFn: () => client.search.saved() });
  if (data.length === 0) return null;
  return (
    <>
      <h2>{t(searchTexts.saved)}</h2>
      {data.map((search) => (
        <div key={search.id} className="saved-search">
          <button
            type="button"
            className="view-button"
            title={`${search.name} (${search.query})`}
            aria-current={typed === search.query ? 'true' : undefined}
            onClick={() => deskSearch.set(search.query)}
          >
            <span className="view-name">
              <Bookmark size={14} aria-hidden /> {search.name}
            </span>
            <SavedCount query={search.query} />
          </button>
          <MenuButton
            label={t(searchTexts.more, { name: search.name })}
            icon={Ellipsis}
            entries={[
              {
                id: 'change',
                label: t(searchTexts.change),
                run: () => openDialog.set({ kind: 'save-search', search }),
              },
              { id: 'remove', label: t(searchTexts.remove), run: () => void removeSearch(search).catch(reportBug) },
            ]}
          />
        </div>
      ))}
    </>
  );
}

/** Counting stops here: more is more than anybody goes through. */
const MOST_COUNTED = 1000;

/** How many stories it finds now; nothing where only reading their texts would tell. */
function SavedCount({ query }: { readonly query: string }) {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['search', 'count', query],
    queryFn: () => client.story.search({ query, limit: 1, countUpTo: MOST_COUNTED }),
  });
  if (data === undefined || data.total === 0) return null;
  if (!data.isTotalExact && data.total < MOST_COUNTED) return null;
  const { total: count, isTotalExact } = data;
  return <span className="view-count">{t(isTotalExact ? searchTexts.count : searchTexts.countOrMore, { count })}</span>;
}

async function removeSearch({ id, name }: SavedSearch): Promise<void> {
  const removed = await ask(client.search.remove({ id }));
  if (!removed.ok) return showFailure(removed.problem);
  const putBack = () => void client.search.putBack({ id }).catch(reportBug);
  showToast({
    tone: 'plain',
    text: searchTexts.removed,
    values: { name },
    action: { label: searchTexts.undo, run: putBack },
  });
}
