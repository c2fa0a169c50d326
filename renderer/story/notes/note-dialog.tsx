import { type FormEvent, useState } from 'react';
import { cleanText } from '../../../shared/base/clean-text.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { noteTexts } from './note-texts.ts';

export interface NoteDialogProps {
  readonly words: string;
  readonly text: string;
  /** The note, '' to take it away, null to leave it. */
  readonly onAnswer: (text: string | null) => void;
}

/** Asks what the editor should know about some words. */
export function NoteDialog({ words, text, onAnswer }: NoteDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState(text);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    onAnswer(cleanText(typed).trim());
  };
  return (
    <Dialog
      title={t(noteTexts.title)}
      size="small"
      onClose={() => onAnswer(null)}
      actions={
        <>
          {text !== '' && (
            <Button look="danger" onPress={() => onAnswer('')}>
              {t(noteTexts.remove)}
            </Button>
          )}
          <Button onPress={() => onAnswer(null)}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={typed.trim() === ''} onPress={() => save()}>
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <form onSubmit={save}>
        <TextField
          label={t(noteTexts.about, { words })}
          hint={t(noteTexts.hint)}
          rows={4}
          value={typed}
          onChange={setTyped}
          maxLength={2000}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
