import { type FormEvent, useState } from 'react';
import { typedLink } from '../../shared/base/typed-link.ts';
import { viewTexts } from '../editor/views/view-texts.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dialogTexts } from './dialog-texts.ts';

export interface LinkDialogProps {
  readonly href: string;
  /** The address, '' to take the link away, null to leave it. */
  readonly onAnswer: (href: string | null) => void;
}

/** Asks for the address of a link; only addresses a story may carry are taken. */
export function LinkDialog({ href, onAnswer }: LinkDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState(href);
  const address = typedLink(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address !== null) onAnswer(address);
  };
  return (
    <Dialog
      title={t(dialogTexts.link)}
      size="small"
      onClose={() => onAnswer(null)}
      actions={
        <>
          {href !== '' && (
            <Button look="danger" onPress={() => onAnswer('')}>
              {t(dialogTexts.removeLink)}
            </Button>
          )}
          <Button onPress={() => onAnswer(null)}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={address === null} onPress={() => address !== null && onAnswer(address)}>
            {t(dialogTexts.setLink)}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <TextField
          label={t(viewTexts.address)}
          value={typed}
          onChange={setTyped}
          maxLength={2048}
          inputMode="url"
          autoFocus
          isInvalid={typed !== '' && address === null}
          hint={t(viewTexts.badAddress)}
        />
      </form>
    </Dialog>
  );
}
