import { type FormEvent, useState } from 'react';
import { LONGEST_QUERY } from '../../../shared/bridge/calls/story-list.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { searchTexts } from './search-texts.ts';

export interface SaveSearchDialogProps {
  /** `id` is null for a new one. */
  readonly search: { readonly id: string | null; readonly name: string; readonly query: string };
  readonly onClose: () => void;
}

/** Gives a search a name, or changes one that has it. */
export function SaveSearchDialog({ search, onClose }: SaveSearchDialogProps) {
  const t = useText();
  const [name, setName] = useState(search.name);
  const [query, setQuery] = useState(search.query);
  const isMissing = name.trim() === '' || query.trim() === '';
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (isMissing) return;
    onClose();
    saveSearch({ id: search.id, name, query }).catch(reportBug);
  };
  return (
    <Dialog
      title={t(search.id === null ? searchTexts.saveTitle : searchTexts.changeTitle)}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={isMissing} onPress={() => save()}>
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <form className="save-search" onSubmit={save}>
        <TextField
          label={t(searchTexts.searchName)}
          hint={t(searchTexts.searchNameHint)}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
        />
        <TextField label={t(searchTexts.searchQuery)} value={query} onChange={setQuery} maxLength={LONGEST_QUERY} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

async function saveSearch({ id, ...search }: SaveSearchDialogProps['search']): Promise<void> {
  const saved =
    id === null ? await ask(client.search.save(search)) : await ask(client.search.change({ id, ...search }));
  if (!saved.ok) return showFailure(saved.problem);
  showToast({ tone: 'plain', text: searchTexts.savedDone, values: { name: search.name.trim() } });
}
