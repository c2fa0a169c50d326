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
  const typed = useStore(deskSearch).trim();
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
            title={search.query}
            aria-current={typed === search.query ? 'true' : undefined}
            onClick={() => deskSearch.set(search.query)}
          >
            <span className="view-name">
              <Bookmark size={14} aria-hidden /> {search.name}
            </span>
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
