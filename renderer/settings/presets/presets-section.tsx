import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../shared/base/new-id.ts';
import type { ExportPreset } from '../../../shared/publish/export-preset.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
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
  const save = async (changed: readonly ExportPreset[]) => {
    setEdited(null);
    const saved = await ask(client.preset.save({ presets: changed }));
    if (!saved.ok) return showFailure(saved.problem);
    queryClient.setQueryData(key, saved.value);
    showToast({ tone: 'plain', text: presetTexts.saved });
  };
  const put = (changed: readonly ExportPreset[]) => void save(changed).catch(reportBug);
  return (
    <section className="presets" aria-label={t(presetTexts.heading)}>
      <h2>{t(presetTexts.heading)}</h2>
      <p className="presets-hint">{t(presetTexts.hint)}</p>
      <ul>
        {presets.map((preset) => (
          <PresetLine key={preset.id} preset={preset} onEdit={() => setEdited(preset)} />
        ))}
      </ul>
      <Button onPress={() => setEdited(makePreset())}>{t(presetTexts.add)}</Button>
      {edited !== null && (
        <PresetDialog
          preset={edited}
          taken={others.map(({ name }) => name)}
          isNew={others.length === presets.length}
          onSave={(preset) =>
            put(
              others.length === presets.length
                ? [...presets, preset]
                : presets.map((one) => (one.id === preset.id ? preset : one)),
            )
          }
          onRemove={() => put(others)}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
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
