import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../../shared/base/new-id.ts';
import { type ExportPreset, MOST_PRESETS, putBackPreset } from '../../../shared/publish/export-preset.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { queryClient } from '../../state/queries.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { PresetDialog } from './preset-dialog.tsx';
import { presetTexts } from './preset-texts.ts';
import './presets.css';

const key = ['export-presets'] as const;

/** What each destination of an export gets, named once. */
export function PresetsSection() {
  const t = useText();
  const [edited, setEdited] = useState<ExportPreset | null>(null);
  const { data: presets = [] } = useQuery({ queryKey: key, queryFn: () => client.preset.list() });
  const others = presets.filter(({ id }) => id !== edited?.id);
  const [removedId, setRemoved] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const save = async (changed: readonly ExportPreset[]) => {
    if (!(await savePresets(changed))) return;
    setEdited(null);
    showToast({ tone: 'plain', text: presetTexts.saved });
  };
  const remove = async (removed: ExportPreset) => {
    if (!(await removePreset(presets, removed))) return;
    setEdited(null);
    setRemoved(removed.id);
  };
  useEffect(() => {
    if (removedId !== null) addButton.current?.focus(); // the button that opened the dialog is gone
  }, [removedId]);
  return (
    <section className="presets" aria-label={t(presetTexts.heading)}>
      <h2>{t(presetTexts.heading)}</h2>
      <p className="presets-hint">{t(presetTexts.hint)}</p>
      <ul>
        {presets.map((preset) => (
          <PresetLine key={preset.id} preset={preset} onEdit={() => setEdited(preset)} />
        ))}
      </ul>
      <Button ref={addButton} isDisabled={presets.length >= MOST_PRESETS} onPress={() => setEdited(makePreset())}>
        {t(presetTexts.add)}
      </Button>
      {edited !== null && (
        <PresetDialog
          preset={edited}
          taken={others.map(({ name }) => name)}
          isNew={others.length === presets.length}
          onSave={(preset) => {
            const isNew = others.length === presets.length;
            const changed = isNew ? [...presets, preset] : presets.map((one) => (one.id === preset.id ? preset : one));
            save(changed).catch(reportBug);
          }}
          onRemove={() => void remove(edited).catch(reportBug)}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/** Says why when it could not be done. */
async function savePresets(presets: readonly ExportPreset[]): Promise<boolean> {
  const saved = await ask(client.preset.save({ presets }));
  if (saved.ok) queryClient.setQueryData(key, saved.value);
  else showFailure(saved.problem);
  return saved.ok;
}

async function removePreset(presets: readonly ExportPreset[], removed: ExportPreset): Promise<boolean> {
  const place = presets.findIndex(({ id }) => id === removed.id);
  if (!(await savePresets(presets.toSpliced(place, 1)))) return false;
  const undo = async () => savePresets(putBackPreset(await client.preset.list(), removed, place));
  showToast({
    tone: 'plain',
    text: presetTexts.removed,
    values: { name: removed.name },
    action: { label: galleyTexts.undo, run: () => void undo().catch(reportBug) },
  });
  return true;
}

function PresetLine({ preset, onEdit }: { readonly preset: ExportPreset; readonly onEdit: () => void }) {
  const t = useText();
  const { name, formats, feeds, folder, isPublic } = preset;
  return (
    <li className="preset-line">
      <div>
        <p className="preset-name">{name}</p>
        <p className="preset-parts">
          {[...formats, ...feeds, ...(isPublic ? [t(presetTexts.publicMark)] : [])].join(' · ')}
        </p>
        {folder !== '' && <p className="preset-parts">{folder}</p>}
      </div>
      <Button look="quiet" aria-label={t(presetTexts.editOf, { name })} onPress={onEdit}>
        {t(presetTexts.edit)}
      </Button>
    </li>
  );
}

function makePreset(): ExportPreset {
  return { id: newId(), name: '', formats: ['html'], feeds: [], folder: '', isPublic: true, photoWidthsPx: [] };
}
