import { useQuery } from '@tanstack/react-query';
import { ClipboardCopy, Code } from 'lucide-react';
import { useState } from 'react';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { exportTexts } from '../messages/export.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { useJob } from '../state/use-job.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { ExportChecks } from './export-checks.tsx';
import { listChoices } from './export-choice.ts';
import { ExportResult } from './export-result.tsx';
import './export.css';

export interface ExportDialogProps {
  readonly storyIds: readonly string[];
  readonly onClose: () => void;
}

/** Where to and in which form, what the checks say, then progress and what was written. */
export function ExportDialog({ storyIds, onClose }: ExportDialogProps) {
  const t = useText();
  const { door } = useAppState();
  const [chosen, setChosen] = useState('format html');
  const [typedFolder, setFolder] = useState<string | null>(null);
  const [override, setOverride] = useState('');
  const { data } = useQuery({ queryKey: ['export-folder'], queryFn: () => client.export.defaultFolder() });
  const { data: presets = [] } = useQuery({ queryKey: ['export-presets'], queryFn: () => client.preset.list() });
  const choices = listChoices(presets, t);
  const choice = choices.find(({ option }) => option.id === chosen);
  const folder = typedFolder ?? (choice?.folder || (data?.folder ?? ''));
  const { job, start, cancel } = useJob('export');
  const single = storyIds.length === 1 ? (storyIds[0] ?? null) : null;
  const isRunning = job?.state === 'running';
  const send = () => {
    if (choice !== undefined)
      start(client.export.start({ storyIds: [...storyIds], as: choice.as, folder, override: override.trim() }));
  };
  const chooseFolder = () => {
    client.dialog
      .chooseFolder()
      .then((chosen) => chosen.folder !== null && setFolder(chosen.folder))
      .catch(reportBug);
  };
  const actions = isRunning ? (
    <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>
  ) : (
    <>
      <Button onPress={onClose}>{t(galleyTexts.close)}</Button>
      <Button look="primary" isDisabled={folder === '' || choice === undefined} onPress={send}>
        {t(exportTexts.start)}
      </Button>
    </>
  );
  return (
    <Dialog title={t(exportTexts.title, { count: storyIds.length })} onClose={onClose} actions={actions}>
      <Select
        label={t(exportTexts.format)}
        options={choices.map(({ option }) => option)}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          setFolder(null);
        }}
      />
      {choice !== undefined && <p className="field-hint">{choice.hint}</p>}
      <div className="export-folder">
        <TextField label={t(exportTexts.folder)} value={folder} onChange={setFolder} isDisabled={data === undefined} />
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(exportTexts.choose)}</Button>}
      </div>
      {single !== null && (
        <div className="export-copy">
          <Button icon={ClipboardCopy} onPress={() => copyToClipboard(single, 'rich').catch(reportBug)}>
            {t(exportTexts.copyRich)}
          </Button>
          <Button icon={Code} onPress={() => copyToClipboard(single, 'html').catch(reportBug)}>
            {t(exportTexts.copyHtml)}
          </Button>
        </div>
      )}
      {job === null ? (
        <ExportChecks
          storyIds={storyIds}
          gate={choice?.gate ?? 'export'}
          override={override}
          onOverride={setOverride}
        />
      ) : (
        <ExportResult job={job} />
      )}
    </Dialog>
  );
}
