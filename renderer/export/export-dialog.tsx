import { useQuery } from '@tanstack/react-query';
import { ClipboardCopy, Code } from 'lucide-react';
import { useState } from 'react';
import { formats } from '../../shared/export/formats.ts';
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
  const [formatId, setFormatId] = useState<string>(formats[0]?.id ?? '');
  const [typedFolder, setFolder] = useState<string | null>(null);
  const [override, setOverride] = useState('');
  const { data } = useQuery({ queryKey: ['export-folder'], queryFn: () => client.export.defaultFolder() });
  const folder = typedFolder ?? data?.folder ?? '';
  const { job, start, cancel } = useJob('export');
  const single = storyIds.length === 1 ? (storyIds[0] ?? null) : null;
  const format = formats.find(({ id }) => id === formatId);
  const isRunning = job?.state === 'running';
  const reason = override.trim();
  const wish = { storyIds: [...storyIds], format: formatId, folder, ...(reason !== '' && { override: reason }) };
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
      <Button look="primary" isDisabled={folder === ''} onPress={() => start(client.export.start(wish))}>
        {t(exportTexts.start)}
      </Button>
    </>
  );
  return (
    <Dialog title={t(exportTexts.title, { count: storyIds.length })} onClose={onClose} actions={actions}>
      <Select
        label={t(exportTexts.format)}
        options={formats.map(({ id, label }) => ({ id, label: t(label) }))}
        value={formatId}
        onChange={setFormatId}
      />
      {format !== undefined && <p className="field-hint">{t(format.description)}</p>}
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
        <ExportChecks storyIds={storyIds} override={override} onOverride={setOverride} />
      ) : (
        <ExportResult job={job} />
      )}
    </Dialog>
  );
}
