import { FileDown } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import type { ImportedStory } from '../../../shared/bridge/calls.ts';
import type { Failure } from '../../../shared/bridge/failure.ts';
import { BUNDLE_ENDING } from '../../../shared/bundle/bundle.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { deskTexts } from '../../messages/desk.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { droppedFiles } from '../../state/dropped-files.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { formatPlace } from '../../state/place.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ArchiveImportForm } from './archive-import-form.tsx';
import './import.css';

/** A story that was handed over is looked at before it is taken. */
function isBundle({ name }: File): boolean {
  return name.toLowerCase().endsWith(BUNDLE_ENDING);
}

function openBundles(files: readonly File[]): void {
  if (files.length > 0) openDialog.set({ kind: 'bundles', files });
}

type Outcome = ImportedStory | { readonly fileName: string; readonly failure: Failure };

/** Takes files in and reports, file by file, what was recognised, changed and left out. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isRunning, setIsRunning] = useState(false);
  const [bundles, setBundles] = useState<readonly File[]>([]);
  const close = () => (bundles.length > 0 ? openBundles(bundles) : onClose());

  const importFiles = useCallback((all: readonly File[]) => {
    const bundles = all.filter(isBundle);
    const files = all.filter((file) => !isBundle(file));
    if (files.length === 0) return openBundles(bundles);
    setBundles((before) => [...before, ...bundles]);
    setIsRunning(true);
    client.import
      .files({ files: [...files] })
      .then((found) => setOutcomes((before) => [...before, ...found]))
      .catch(reportBug)
      .finally(() => setIsRunning(false));
  }, []);

  useEffect(() => {
    importFiles(droppedFiles.get());
    droppedFiles.set([]);
  }, [importFiles]);

  return (
    <Dialog
      title={t(deskTexts.importTitle)}
      onClose={close}
      actions={<Button onPress={close}>{t(galleyTexts.close)}</Button>}
    >
      <DropZone
        className="drop-zone"
        onDrop={({ items }) => {
          Promise.all(items.filter((item) => item.kind === 'file').map((item) => item.getFile()))
            .then(importFiles)
            .catch(reportBug);
        }}
      >
        <FileDown size={24} strokeWidth={1.5} aria-hidden />
        <p>{t(deskTexts.importDrop)}</p>
        <p className="field-hint">{t(deskTexts.importKinds)}</p>
        <FileTrigger allowsMultiple onSelect={(list) => importFiles([...(list ?? [])])}>
          <Button>{t(deskTexts.chooseFiles)}</Button>
        </FileTrigger>
      </DropZone>
      <ArchiveImportForm />
      {isRunning && <Progress label={t(deskTexts.importing)} done={0} total={null} />}
      <ul className="import-report">
        {outcomes.map((outcome) =>
          'failure' in outcome ? (
            <RefusedFile key={outcome.fileName} {...outcome} />
          ) : (
            <TakenStory key={outcome.id} {...outcome} />
          ),
        )}
      </ul>
    </Dialog>
  );
}

function RefusedFile({ failure }: { readonly failure: Failure }) {
  const t = useText();
  return <li className="import-refused">{failureSentence(t, failure)}</li>;
}

function TakenStory({ id, headline, report }: ImportedStory) {
  const t = useText();
  const lines = [
    [deskTexts.recognised, report.recognised],
    [deskTexts.changed, report.changed],
    [deskTexts.dropped, report.dropped],
  ] as const;
  return (
    <li>
      <a href={formatPlace({ screen: 'story', storyId: id })}>{headline || t(galleyTexts.untitled)}</a>
      {lines
        .filter(([, what]) => what.length > 0)
        .map(([text, what]) => (
          <p key={text.en} className="field-hint">
            {t(text, { what: what.join(' · ') })}
          </p>
        ))}
    </li>
  );
}
