import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import type { IngestReport } from '../../../shared/bridge/job.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { photosTexts } from '../../messages/photos.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { runChange } from '../desk/change-photos.ts';
import { focusSheet } from '../desk/photo-pane.ts';
import { sheetSelection } from '../desk/sheet-selection.ts';
import { changeFilter, clearFilter } from '../desk/sheet-view.ts';
import { ingestChoice, ingestState } from './ingest-state.ts';
import { ingestTexts } from './ingest-texts.ts';
import './ingest.css';

/** The ingest that runs, or what came of the last one. */
export function IngestStrip() {
  const t = useText();
  const state = useStore(ingestState);
  if (state.kind === 'idle') return null;
  if (state.kind === 'ended') return <IngestOutcome report={state.report} templateId={state.templateId} />;
  const { done, total, cancel } = state;
  return (
    <div className="ingest-strip">
      <Progress
        label={
          total === null
            ? t(ingestTexts.running)
            : `${t(ingestTexts.running)} · ${t(ingestTexts.progress, { done: String(done), total: String(total) })}`
        }
        done={done}
        total={total}
      />
      <Button onPress={cancel}>{t(galleyTexts.cancel)}</Button>
    </div>
  );
}

interface IngestOutcomeProps {
  readonly report: IngestReport;
  readonly templateId: string | null;
}

function IngestOutcome({ report, templateId }: IngestOutcomeProps) {
  const t = useText();
  const { added, known, refused, cancelled, batchId } = report;
  const hasDetails = known.length + refused.length > 0;
  const [isOpen, setIsOpen] = useState(refused.length > 0);
  const parts = [
    t(ingestTexts.added, { count: added }),
    ...(known.length > 0 ? [t(ingestTexts.knownCount, { count: known.length })] : []),
    ...(refused.length > 0 ? [t(ingestTexts.refusedCount, { count: refused.length })] : []),
    ...(cancelled ? [t(ingestTexts.cancelled)] : []),
  ];
  return (
    <section className="ingest-outcome" aria-label={t(ingestTexts.title)}>
      <div className="ingest-strip">
        <p role="status">{parts.join(' · ')}</p>
        {added > 0 && (
          <Button look="quiet" onPress={() => changeFilter(() => ({ batchId }))}>
            {t(ingestTexts.showImport)}
          </Button>
        )}
        {hasDetails && (
          <Button look="quiet" icon={isOpen ? ChevronUp : ChevronDown} onPress={() => setIsOpen(!isOpen)}>
            {t(ingestTexts.details)}
          </Button>
        )}
        <IconButton icon={X} label={t(galleyTexts.close)} onPress={() => ingestState.set({ kind: 'idle' })} />
      </div>
      {isOpen && (
        <div className="ingest-lists">
          {refused.length > 0 && <Refused refused={refused} />}
          {known.length > 0 && <Known known={known} templateId={templateId} />}
        </div>
      )}
    </section>
  );
}

function Refused({ refused }: Pick<IngestReport, 'refused'>) {
  const t = useText();
  return (
    <div>
      <h3>{t(ingestTexts.refused)}</h3>
      <ul>
        {refused.map(({ fileName, failure }) => (
          <li key={fileName}>
            <strong>{fileName}</strong> {failureSentence(t, failure)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Known({ known, templateId }: { readonly known: IngestReport['known']; readonly templateId: string | null }) {
  const t = useText();
  const ids = [...new Set(known.map(({ photoId }) => photoId))];
  const show = (shown: readonly string[]) => {
    clearFilter();
    sheetSelection.set({ ids: new Set(shown), focus: shown[0] ?? null, anchor: shown[0] ?? null });
    focusSheet();
  };
  const applyTemplate = (id: string) => {
    const { event, firstSequence } = ingestChoice.get();
    runChange(client.photo.applyTemplate({ ids, templateId: id, event, firstSequence }), photosTexts.changed).catch(
      reportBug,
    );
  };
  return (
    <div>
      <h3>{t(ingestTexts.known)}</h3>
      <p className="field-hint">{t(ingestTexts.knownHint)}</p>
      <div className="ingest-known-actions">
        <Button onPress={() => show(ids)}>{t(ingestTexts.selectKnown)}</Button>
        {templateId !== null && (
          <Button onPress={() => applyTemplate(templateId)}>{t(ingestTexts.templateToKnown)}</Button>
        )}
      </div>
      <ul>
        {known.map(({ fileName, photoId }) => (
          <li key={fileName}>
            <strong>{fileName}</strong>
            <Button look="quiet" onPress={() => show([photoId])}>
              {t(ingestTexts.show)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
