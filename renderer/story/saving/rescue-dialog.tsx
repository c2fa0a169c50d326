import { useState } from 'react';
import type { Failure } from '../../../shared/bridge/failure.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StorySession } from '../session/open-session.ts';
import { downloadStory } from './copy-story.ts';
import { savingTexts } from './saving-texts.ts';
import '../../export/export.css';

export interface RescueDialogProps {
  readonly session: StorySession;
  readonly onClose: () => void;
}

/** Asks for a folder that takes the text while the archive cannot. */
export function RescueDialog({ session, onClose }: RescueDialogProps) {
  const t = useText();
  const { door } = useAppState();
  const [folder, setFolder] = useState('');
  const [problem, setProblem] = useState<Failure | null>(null);
  const choose = async () => {
    const chosen = await client.dialog.chooseFolder();
    if (chosen.folder !== null) setFolder(chosen.folder);
  };
  const keep = async () => {
    const failure = await session.rescue.keepIn(folder.trim());
    setProblem(failure);
    if (failure !== null) return;
    showToast({ tone: 'plain', text: savingTexts.kept, values: { path: folder.trim() } });
    onClose();
  };
  return (
    <Dialog
      title={t(savingTexts.placeTitle)}
      onClose={onClose}
      actions={
        <>
          {door === 'browser' && <Button onPress={() => downloadStory(session)}>{t(savingTexts.download)}</Button>}
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={folder.trim() === ''} onPress={() => void keep().catch(reportBug)}>
            {t(savingTexts.keepHere)}
          </Button>
        </>
      }
    >
      <p className="field-hint">{t(savingTexts.placeHint)}</p>
      <div className="export-folder">
        <TextField
          label={t(savingTexts.folder)}
          value={folder}
          onChange={setFolder}
          autoFocus
          isInvalid={problem !== null}
          hint={problem === null ? t(savingTexts.folderHint) : failureSentence(t, problem)}
        />
        {door === 'desktop' && <Button onPress={() => void choose().catch(reportBug)}>{t(savingTexts.choose)}</Button>}
      </div>
    </Dialog>
  );
}
