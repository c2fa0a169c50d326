import { type FormEvent, useState } from 'react';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { templateTexts } from './template-texts.ts';

export interface SaveTemplateProps {
  readonly storyId: string;
  readonly onClose: () => void;
}

/** Keeps a story as a pattern for others. */
export function SaveTemplate({ storyId, onClose }: SaveTemplateProps) {
  const t = useText();
  const [name, setName] = useState('');
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (name.trim() === '') return;
    onClose();
    addTemplate(storyId, name).catch(reportBug);
  };
  return (
    <Dialog
      title={t(templateTexts.saveAs)}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={name.trim() === ''} onPress={() => save()}>
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <form onSubmit={save}>
        <TextField
          label={t(templateTexts.name)}
          hint={t(templateTexts.nameHint)}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
        />
      </form>
    </Dialog>
  );
}

async function addTemplate(storyId: string, name: string): Promise<void> {
  const added = await ask(client.template.addFromStory({ storyId, name }));
  if (!added.ok) return showFailure(added.problem);
  showToast({ tone: 'plain', text: templateTexts.saved, values: { name: added.value.name } });
}
