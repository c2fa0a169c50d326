import { useState } from 'react';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { runChange } from '../desk/change-photos.ts';
import { selectedIds } from '../desk/sheet-selection.ts';
import { rightsTexts } from './rights-texts.ts';

/** Takes the selected photos off every page; the reason is kept with them. */
export function WithdrawDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [ids] = useState(selectedIds);
  const [reason, setReason] = useState('');
  const withdraw = () => {
    runChange(client.photo.withdraw({ ids: [...ids], reason }), rightsTexts.withdrawDone).catch(reportBug);
    onClose();
  };
  return (
    <Dialog
      title={t(rightsTexts.withdrawTitle, { count: ids.length })}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(galleyTexts.cancel)}
          </Button>
          <Button look="danger" isDisabled={reason.trim() === '' || ids.length === 0} onPress={withdraw}>
            {t(rightsTexts.withdrawRun)}
          </Button>
        </>
      }
    >
      <p>{t(rightsTexts.withdrawHint)}</p>
      <TextField
        label={t(galleyTexts.reason)}
        rows={2}
        autoFocus
        value={reason}
        maxLength={1000}
        onChange={setReason}
      />
    </Dialog>
  );
}
