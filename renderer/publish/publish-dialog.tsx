import { useState } from 'react';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { exportTexts } from '../messages/export.ts';
import { galleyTexts } from '../messages/galley.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { useJob } from '../state/use-job.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PublishResult, type PublishStep } from './publish-result.tsx';
import './publish.css';

/** Where the site goes, what would change, a look at it, and the publishing itself. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { door, settings } = useAppState();
  const [folder, setFolder] = useState(settings.publishFolder);
  const [step, setStep] = useState<PublishStep>('look');
  const { job, start, cancel } = useJob('publish');
  const go = (until: PublishStep) => {
    setStep(until);
    start(client.publish.start({ folder, until }));
  };
  const chooseFolder = () => {
    client.dialog
      .chooseFolder()
      .then((chosen) => chosen.folder !== null && setFolder(chosen.folder))
      .catch(reportBug);
  };
  const isIdle = folder.trim() !== '';
  const actions =
    job?.state === 'running' ? (
      <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>
    ) : (
      <>
        <Button onPress={onClose}>{t(galleyTexts.close)}</Button>
        <Button isDisabled={!isIdle} onPress={() => go('look')}>
          {t(publishTexts.look)}
        </Button>
        <Button isDisabled={!isIdle} onPress={() => go('stage')}>
          {t(publishTexts.stage)}
        </Button>
        <Button look="primary" isDisabled={!isIdle} onPress={() => go('publish')}>
          {t(publishTexts.publish)}
        </Button>
      </>
    );
  return (
    <Dialog title={t(publishTexts.title)} onClose={onClose} actions={actions}>
      <p className="field-hint">{t(publishTexts.help)}</p>
      <div className="export-folder">
        <TextField label={t(exportTexts.folder)} value={folder} onChange={setFolder} />
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(exportTexts.choose)}</Button>}
      </div>
      {job !== null && <PublishResult job={job} step={step} />}
    </Dialog>
  );
}
