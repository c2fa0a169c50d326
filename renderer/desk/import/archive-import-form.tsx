import { useState } from 'react';
import type { JobProgress } from '../../../shared/bridge/job.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { archiveImport, cancelArchiveImport, startArchiveImport } from './archive-import.ts';
import { ArchiveImportOutcome } from './archive-import-outcome.tsx';
import { archiveImportTexts as texts } from './archive-import-texts.ts';

/** Takes a whole archive in, as a job that can be stopped and goes on where it was. */
export function ArchiveImportForm() {
  const t = useText();
  const { door } = useAppState();
  const [path, setPath] = useState('');
  const [takesNear, setTakesNear] = useState(false);
  const job = useStore(archiveImport);
  const isRunning = job?.state === 'running';
  const choose = (asking: Promise<string | null>) => {
    asking.then((chosen) => chosen !== null && setPath(chosen)).catch(reportBug);
  };
  const chooseFolder = () => choose(client.dialog.chooseFolder().then(({ folder }) => folder));
  const chooseFile = () => choose(client.dialog.chooseArchiveFile().then(({ file }) => file));
  const start = () => {
    startArchiveImport({ path: path.trim(), near: takesNear ? 'take' : 'skip' }).catch(reportBug);
  };
  const cancel = () => void cancelArchiveImport().catch(reportBug);
  return (
    <section className="archive-import" aria-label={t(texts.title)}>
      <h3>{t(texts.title)}</h3>
      <TextField label={t(texts.path)} hint={t(texts.pathHint)} value={path} onChange={setPath} />
      <Switch label={t(texts.takeNear)} isSelected={takesNear} onChange={setTakesNear} />
      <div className="archive-import-actions">
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(texts.choose)}</Button>}
        {door === 'desktop' && <Button onPress={chooseFile}>{t(texts.chooseFile)}</Button>}
        {/* One button, so that the keyboard stays where it was. */}
        <Button isDisabled={!isRunning && path.trim() === ''} onPress={isRunning ? cancel : start}>
          {isRunning ? t(galleyTexts.cancel) : t(texts.start)}
        </Button>
      </div>
      {job !== null && <Followed job={job} />}
    </section>
  );
}

function Followed({ job }: { readonly job: JobProgress }) {
  const t = useText();
  if (job.state === 'running')
    return (
      <div className="archive-import-running">
        <Progress label={t(texts.running)} done={job.done} total={job.total} />
        <p className="field-hint">{t(texts.goesOn)}</p>
      </div>
    );
  if (job.result?.kind === 'archive-import') return <ArchiveImportOutcome report={job.result.report} />;
  return (
    <p className="import-refused" role="alert">
      {job.failure === undefined ? t(galleyTexts.bug) : failureSentence(t, job.failure)}
    </p>
  );
}
