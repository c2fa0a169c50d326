import { useState } from 'react';
import { formats } from '../../../shared/export/formats.ts';
import { type ExportPreset, exportPresetInput, findPreset } from '../../../shared/publish/export-preset.ts';
import { feedFormats } from '../../../shared/publish/feeds/feed-formats.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { exportTexts } from '../../messages/export.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { presetTexts } from './preset-texts.ts';
import { formatWidths, parseWidths } from './preset-widths.ts';
import '../../export/export.css';

export interface PresetDialogProps {
  readonly preset: ExportPreset;
  readonly isNew: boolean;
  /** The names of the others. */
  readonly taken: readonly string[];
  readonly onSave: (preset: ExportPreset) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One preset being written. */
export function PresetDialog({ preset, isNew, taken, onSave, onRemove, onClose }: PresetDialogProps) {
  const t = useText();
  const { door } = useAppState();
  const [draft, setDraft] = useState(preset);
  const [widths, setWidths] = useState(formatWidths(preset.photoWidthsPx));
  const change = (parts: Partial<ExportPreset>) => setDraft((before) => ({ ...before, ...parts }));
  const photoWidthsPx = parseWidths(widths);
  const isTaken =
    findPreset(
      taken.map((name) => ({ ...preset, name })),
      draft.name,
    ) !== null;
  const parsed = exportPresetInput.safeParse({ ...draft, photoWidthsPx: photoWidthsPx ?? [] });
  const chooseFolder = () =>
    void client.dialog
      .chooseFolder()
      .then(({ folder }) => folder !== null && change({ folder }))
      .catch(reportBug);
  return (
    <Dialog
      title={t(presetTexts.title)}
      onClose={onClose}
      actions={
        <>
          {!isNew && (
            <Button look="danger" onPress={onRemove}>
              {t(presetTexts.remove)}
            </Button>
          )}
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button
            look="primary"
            isDisabled={!parsed.success || isTaken || photoWidthsPx === null}
            onPress={() => parsed.success && onSave(parsed.data)}
          >
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <TextField
        label={t(presetTexts.name)}
        hint={t(presetTexts.nameHint)}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={100}
        autoFocus
      />
      <CheckList
        label={t(presetTexts.formats)}
        options={formats.map(({ id, label }) => ({ id, label: t(label) }))}
        chosen={draft.formats}
        onChange={(chosen) => change({ formats: chosen })}
      />
      <CheckList
        label={t(presetTexts.feeds)}
        options={feedFormats.map(({ id, label }) => ({ id, label: t(label) }))}
        chosen={draft.feeds}
        onChange={(chosen) => change({ feeds: chosen })}
      />
      <div className="export-folder">
        <TextField
          label={t(presetTexts.folder)}
          hint={t(presetTexts.folderHint)}
          value={draft.folder}
          onChange={(folder) => change({ folder })}
        />
        {door === 'desktop' && <Button onPress={chooseFolder}>{t(exportTexts.choose)}</Button>}
      </div>
      <TextField
        label={t(presetTexts.widths)}
        hint={t(photoWidthsPx === null ? presetTexts.widthsBad : presetTexts.widthsHint)}
        isInvalid={photoWidthsPx === null}
        value={widths}
        onChange={setWidths}
      />
      <Switch
        label={t(presetTexts.isPublic)}
        isSelected={draft.isPublic}
        onChange={(isPublic) => change({ isPublic })}
      />
      {(!parsed.success || isTaken) && <p className="field-hint">{t(presetTexts.incomplete)}</p>}
    </Dialog>
  );
}
