import { type FormEvent, useState } from 'react';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { checkTexts } from './check-texts.ts';

export interface OverrideFormProps {
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay as it is. */
export function OverrideForm({ onSend, onCancel }: OverrideFormProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onSend(reason);
  };
  return (
    <form
      className="override-form"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        label={t(checkTexts.reason)}
        hint={t(checkTexts.reasonHint)}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
      />
      <div className="finding-actions">
        <Button type="submit" look="primary" isDisabled={reason.trim() === ''}>
          {t(checkTexts.putAsideNow)}
        </Button>
        <Button onPress={onCancel}>{t(galleyTexts.cancel)}</Button>
      </div>
    </form>
  );
}
