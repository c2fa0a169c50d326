import { useQuery } from '@tanstack/react-query';
import { FolderOpen, Images, MemoryStick } from 'lucide-react';
import { useId } from 'react';
import { FileTrigger } from 'react-aria-components';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { droppedPhotos, type IngestChoice, ingestChoice } from './ingest-state.ts';
import { ingestTexts } from './ingest-texts.ts';
import { ingestFiles, ingestPaths } from './run-ingest.ts';
import './ingest.css';

/** Event, template and first number are chosen before; choosing the photos starts it. */
export function IngestDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const choice = useStore(ingestChoice);
  const dropped = useStore(droppedPhotos);
  const close = () => {
    droppedPhotos.set([]);
    onClose();
  };
  const start = (work: Promise<void>) => {
    work.catch(reportBug);
    close();
  };
  return (
    <Dialog
      title={t(ingestTexts.title)}
      onClose={close}
      actions={
        dropped.length > 0 ? (
          <Button look="primary" onPress={() => start(ingestFiles(dropped, choice))}>
            {t(ingestTexts.addDropped)}
          </Button>
        ) : (
          <SourceButtons choice={choice} onStart={start} />
        )
      }
    >
      {dropped.length > 0 && <p className="ingest-dropped">{t(ingestTexts.dropped, { count: dropped.length })}</p>}
      <ChoiceForm />
      {dropped.length === 0 && <Cards choice={choice} onStart={start} />}
      <p className="field-hint">{t(ingestTexts.originals)}</p>
    </Dialog>
  );
}

function ChoiceForm() {
  const t = useText();
  const id = useId();
  const choice = useStore(ingestChoice);
  const change = (part: Partial<IngestChoice>) => ingestChoice.update((before) => ({ ...before, ...part }));
  const { data: templates } = useQuery({ queryKey: ['photo-templates'], queryFn: () => client.photo.templates() });
  return (
    <>
      <TextField
        label={t(ingestTexts.event)}
        hint={t(ingestTexts.eventHint, { event: `{${t(ingestTexts.eventVariable)}}` })}
        value={choice.event}
        maxLength={300}
        onChange={(event) => change({ event })}
      />
      <div className="ingest-row">
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t(ingestTexts.template)}
          </label>
          <select
            id={id}
            className="field-input"
            value={choice.templateId ?? ''}
            onChange={({ target }) => change({ templateId: target.value || null })}
          >
            <option value="">{t(ingestTexts.noTemplate)}</option>
            {templates?.map((template) => (
              <option key={template.id} value={template.id}>
                {template.name}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={t(ingestTexts.first)}
          inputMode="numeric"
          value={String(choice.firstSequence)}
          onChange={(text) => change({ firstSequence: Math.min(Number(text.replace(/\D/g, '')), 1_000_000) })}
        />
      </div>
    </>
  );
}

interface SourceProps {
  readonly choice: IngestChoice;
  readonly onStart: (work: Promise<void>) => void;
}

function SourceButtons({ choice, onStart }: SourceProps) {
  const t = useText();
  const { door } = useAppState();
  if (door === 'desktop') {
    const choose = (asking: Promise<readonly string[]>) =>
      asking.then((paths) => paths.length > 0 && onStart(ingestPaths(paths, choice))).catch(reportBug);
    return (
      <>
        <Button
          icon={FolderOpen}
          onPress={() =>
            void choose(client.dialog.chooseFolder().then(({ folder }) => (folder === null ? [] : [folder])))
          }
        >
          {t(ingestTexts.folder)}
        </Button>
        <Button
          look="primary"
          icon={Images}
          onPress={() => void choose(client.dialog.choosePhotos().then(({ paths }) => paths))}
        >
          {t(ingestTexts.files)}
        </Button>
      </>
    );
  }
  const send = (files: FileList | null) => files !== null && onStart(ingestFiles([...files], choice));
  return (
    <>
      <FileTrigger acceptDirectory onSelect={send}>
        <Button icon={FolderOpen}>{t(ingestTexts.folder)}</Button>
      </FileTrigger>
      <FileTrigger allowsMultiple acceptedFileTypes={['image/*']} onSelect={send}>
        <Button look="primary" icon={Images}>
          {t(ingestTexts.files)}
        </Button>
      </FileTrigger>
    </>
  );
}

function Cards({ choice, onStart }: SourceProps) {
  const t = useText();
  const { data: cards } = useQuery({ queryKey: ['photo-cards'], queryFn: () => client.photo.cards(), staleTime: 0 });
  return (
    <section className="ingest-cards" aria-label={t(ingestTexts.cards)}>
      <h3 className="field-label">{t(ingestTexts.cards)}</h3>
      {cards?.length === 0 && <p className="field-hint">{t(ingestTexts.noCards)}</p>}
      {cards?.map(({ name, folder }) => (
        <Button key={folder} icon={MemoryStick} onPress={() => onStart(ingestPaths([folder], choice))}>
          {name}
        </Button>
      ))}
    </section>
  );
}
