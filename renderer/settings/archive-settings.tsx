import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupSummary, JobProgress } from '../../shared/bridge/job.ts';
import { getCommand } from '../all-commands.ts';
import { client } from '../bridge/connection.ts';
import { reportBug, runCommand } from '../command/context.ts';
import { JobState } from '../export/job-state.tsx';
import { backupTexts } from '../messages/backup.ts';
import { galleyTexts } from '../messages/galley.ts';
import { settingsTexts } from '../messages/settings.ts';
import { useText } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { useAppState } from '../state/queries.ts';
import { useJob } from '../state/use-job.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Where the archive lies, and a copy of it in one file. */
export function ArchiveSettings() {
  const t = useText();
  const { archiveFolder, door, version } = useAppState();
  return (
    <section className="settings-archive">
      <h2>{t(settingsTexts.archive)}</h2>
      <p>
        {t(settingsTexts.folder)}: <code>{archiveFolder}</code>
      </p>
      {door === 'desktop' && (
        <Button onPress={() => runCommand(getCommand('open-archive'))}>{t(windowTexts.openArchive)}</Button>
      )}
      <BackupForm />
      <p className="field-hint">{t(settingsTexts.version, { version })}</p>
    </section>
  );
}

function BackupForm() {
  const t = useText();
  const { door } = useAppState();
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ['backup-file'], queryFn: () => client.backup.defaultFile() });
  const { job, start, cancel } = useJob('backup');
  const file = typed ?? data?.file ?? '';
  const choose = () => {
    client.dialog
      .chooseBackup({ file })
      .then((chosen) => chosen.file !== null && setTyped(chosen.file))
      .catch(reportBug);
  };
  return (
    <>
      <div className="settings-file">
        <TextField label={t(backupTexts.file)} value={file} onChange={setTyped} />
        {door === 'desktop' && <Button onPress={choose}>{t(backupTexts.choose)}</Button>}
        {job?.state === 'running' ? (
          <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>
        ) : (
          <Button isDisabled={file.trim() === ''} onPress={() => start(client.backup.start({ file: file.trim() }))}>
            {t(backupTexts.start)}
          </Button>
        )}
      </div>
      {job === null ? <p className="field-hint">{t(backupTexts.hint)}</p> : <BackupState job={job} />}
    </>
  );
}

function BackupState({ job }: { readonly job: JobProgress }) {
  const t = useText();
  return (
    <JobState job={job} running={t(backupTexts.running)} cancelled={t(backupTexts.cancelled)}>
      {(result) => result.kind === 'backup' && <Report report={result.report} />}
    </JobState>
  );
}

function Report({ report }: { readonly report: BackupSummary }) {
  const t = useText();
  const { file, stories, versions, photos, missing } = report;
  return (
    <div role="status">
      <p>{t(backupTexts.done, { stories, versions, photos: photos - missing, file })}</p>
      {missing > 0 && <p className="settings-problems">{t(backupTexts.missing, { count: missing })}</p>}
    </div>
  );
}
