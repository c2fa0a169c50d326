import { useState } from 'react';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { exportTexts } from '../messages/export.ts';
import { galleyTexts } from '../messages/galley.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cancelPublish, isRunning, type PublishStep, publishRun, startPublish } from './publish-run.ts';

const steps = [
  { step: 'look', label: publishTexts.look, look: 'plain' },
  { step: 'stage', label: publishTexts.stage, look: 'plain' },
  { step: 'publish', label: publishTexts.publish, look: 'primary' },
] as const;

/** The folder and the three steps; while one goes on, the way out. */
export function PublishForm() {
  const t = useText();
  const { door, settings } = useAppState();
  const [folder, setFolder] = useState(settings.publishFolder);
  const run = useStore(publishRun);
  const isBusy = isRunning(run);
  const isNamed = folder.trim() !== '';
  const go = (step: PublishStep) => void startPublish(folder, step).catch(reportBug);
  const chooseFolder = () =>
    void client.dialog
      .chooseFolder()
      .then((chosen) => chosen.folder !== null && setFolder(chosen.folder))
      .catch(reportBug);
  return (
    <>
      <div className="publish-folder">
        <TextField label={t(exportTexts.folder)} value={folder} onChange={setFolder} isDisabled={isBusy} />
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(exportTexts.choose)}</Button>}
      </div>
      <div className="publish-steps">
        {steps.map(({ step, label, look }) => {
          // The button that was pressed keeps the keyboard; it does nothing until the work has ended.
          const isPending = isBusy && run?.step === step;
          return (
            <Button
              key={step}
              look={look}
              isPending={isPending}
              isDisabled={!isNamed || (isBusy && !isPending)}
              onPress={() => go(step)}
            >
              {t(label)}
            </Button>
          );
        })}
        {isBusy && (
          <Button isDisabled={run?.job == null} onPress={() => void cancelPublish().catch(reportBug)}>
            {t(galleyTexts.cancel)}
          </Button>
        )}
      </div>
    </>
  );
}
