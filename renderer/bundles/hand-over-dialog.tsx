import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { ExportResult } from '../export/export-result.tsx';
import { bundleTexts } from '../messages/bundle.ts';
import { exportTexts } from '../messages/export.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { useJob } from '../state/use-job.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import '../export/export.css';

export interface HandOverDialogProps {
  readonly storyIds: readonly string[];
  readonly onClose: () => void;
}

/** Writes one signed file a story, with a note to whoever gets it. */
export function HandOverDialog({ storyIds, onClose }: HandOverDialogProps) {
  const t = useText();
  const { door } = useAppState();
  const [note, setNote] = useState('');
  const [typedFolder, setFolder] = useState<string | null>(null);
  const { data } = useQuery({ queryKey: ['export-folder'], queryFn: () => client.export.defaultFolder() });
  const folder = typedFolder ?? data?.folder ?? '';
  const { job, start, cancel } = useJob('export');
  const chooseFolder = () => {
    client.dialog
      .chooseFolder()
      .then((chosen) => chosen.folder !== null && setFolder(chosen.folder))
      .catch(reportBug);
  };
  const actions =
    job?.state === 'running' ? (
      <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>
    ) : (
      <>
        <Button onPress={onClose}>{t(galleyTexts.close)}</Button>
        {job === null && (
          <Button
            look="primary"
            isDisabled={folder === ''}
            onPress={() => start(client.bundle.handOver({ storyIds: [...storyIds], folder, note }))}
          >
            {t(bundleTexts.start)}
          </Button>
        )}
      </>
    );
  return (
    <Dialog title={t(bundleTexts.handOverTitle, { count: storyIds.length })} onClose={onClose} actions={actions}>
      <p className="field-hint">{t(bundleTexts.explain)}</p>
      <TextField label={t(bundleTexts.note)} value={note} onChange={setNote} rows={3} />
      <div className="export-folder">
        <TextField label={t(exportTexts.folder)} value={folder} onChange={setFolder} isDisabled={data === undefined} />
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(exportTexts.choose)}</Button>}
      </div>
      {job !== null && <ExportResult job={job} />}
    </Dialog>
  );
}
