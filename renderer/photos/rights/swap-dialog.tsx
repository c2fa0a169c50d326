import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { runChange } from '../desk/change-photos.ts';
import { sheetSelection } from '../desk/sheet-selection.ts';
import { PhotoPicture } from '../sheet/photo-picture.tsx';
import { rightsTexts } from './rights-texts.ts';
import './rights.css';

/** Puts another photo in the place of the chosen one in every story. */
export function SwapDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { focus } = useStore(sheetSelection);
  const [query, setQuery] = useState('');
  const [byId, setById] = useState<string | null>(null);
  const { data: found } = useQuery({
    queryKey: ['photos', 'swap', query],
    queryFn: () => client.photo.list({ filter: { ...(query !== '' && { query }), withdrawn: 'hidden' }, limit: 24 }),
  });
  const swap = () => {
    if (focus === null || byId === null) return;
    runChange(client.photo.replaceEverywhere({ id: focus, byId }), rightsTexts.swapDone).catch(reportBug);
    onClose();
  };
  return (
    <Dialog
      title={t(rightsTexts.swapTitle)}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(galleyTexts.cancel)}
          </Button>
          <Button look="primary" isDisabled={byId === null} onPress={swap}>
            {t(rightsTexts.swapRun)}
          </Button>
        </>
      }
    >
      <p className="field-hint">{t(rightsTexts.swapHint)}</p>
      <TextField label={t(rightsTexts.swapSearch)} autoFocus value={query} onChange={setQuery} />
      <fieldset className="swap-results" aria-label={t(rightsTexts.swapBy)}>
        {found?.photos
          .filter(({ id }) => id !== focus)
          .map((photo) => (
            <button
              key={photo.id}
              type="button"
              className="swap-choice"
              aria-pressed={byId === photo.id}
              onClick={() => setById(photo.id)}
            >
              <PhotoPicture photo={photo} widthPx={140} alt="" />
              <span>{photo.metadata.description || photo.fileName}</span>
            </button>
          ))}
      </fieldset>
    </Dialog>
  );
}
