import { useState } from 'react';
import type { ArchiveImportReport } from '../../shared/bridge/job.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { failureSentence, useText } from '../messages/use-text.ts';
import { formatPlace } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { useJob } from '../state/use-job.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { archiveImportTexts as texts } from './archive-import-texts.ts';

/** Takes a whole archive in, as a job that can be stopped and goes on where it was. */
export function ArchiveImportForm() {
  const t = useText();
  const { door } = useAppState();
  const [path, setPath] = useState('');
  const [takesNear, setTakesNear] = useState(false);
  const { job, start, cancel } = useJob('import');
  const isRunning = job?.state === 'running';
  const choose = () => {
    client.dialog
      .chooseFolder()
      .then(({ folder }) => folder !== null && setPath(folder))
      .catch(reportBug);
  };
  return (
    <section className="archive-import" aria-label={t(texts.title)}>
      <h3>{t(texts.title)}</h3>
      <TextField label={t(texts.path)} hint={t(texts.pathHint)} value={path} onChange={setPath} />
      <Switch label={t(texts.takeNear)} isSelected={takesNear} onChange={setTakesNear} />
      <div className="archive-import-actions">
        {door === 'desktop' && <Button onPress={choose}>{t(texts.choose)}</Button>}
        <Button
          isDisabled={isRunning || path.trim() === ''}
          onPress={() => start(client.import.archive({ path: path.trim(), near: takesNear ? 'take' : 'skip' }))}
        >
          {t(texts.start)}
        </Button>
        {isRunning && <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>}
      </div>
      {isRunning && <Progress label={t(texts.running)} done={job.done} total={job.total} />}
      {job?.failure !== undefined && <p className="import-refused">{failureSentence(t, job.failure)}</p>}
      {job?.result?.kind === 'archive-import' && <Report report={job.result.report} />}
    </section>
  );
}

function Report({ report }: { readonly report: ArchiveImportReport }) {
  const t = useText();
  const counts = [
    t(texts.taken, { count: report.taken }),
    ...(report.known > 0 ? [t(texts.known, { count: report.known })] : []),
    ...(report.near > 0 ? [t(texts.near, { count: report.near })] : []),
    ...(report.refused > 0 ? [t(texts.refused, { count: report.refused })] : []),
  ];
  return (
    <div role="status">
      <p>{counts.join(' · ')}</p>
      {report.cancelled && <p className="field-hint">{t(texts.stopped)}</p>}
      <ul className="import-report">
        {report.nearly.map(({ name, headline, storyId }) => (
          <li key={name}>
            <a href={formatPlace({ screen: 'story', storyId })}>{headline}</a>
            <p className="field-hint">{name}</p>
          </li>
        ))}
        {report.problems.map(({ name, failure }) => (
          <li key={name} className="import-refused">
            {failureSentence(t, failure)}
          </li>
        ))}
      </ul>
    </div>
  );
}
