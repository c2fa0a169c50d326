import { formats } from '../../shared/export/formats.ts';
import type { ExportPreset } from '../../shared/publish/export-preset.ts';
import { feedFormats } from '../../shared/publish/feeds/feed-formats.ts';
import { exportTexts } from '../messages/export.ts';
import type { TextFormatter } from '../messages/use-text.ts';
import type { Option } from '../ui/select.tsx';

/** What can be chosen in the export dialog, in one list: presets first, then formats, then feeds. */
export interface ExportChoice {
  readonly option: Option;
  readonly hint: string;
  readonly as:
    | { readonly kind: 'format'; readonly format: string }
    | { readonly kind: 'preset'; readonly name: string };
  /** '' where the person names it. */
  readonly folder: string;
  /** What the checks are asked. */
  readonly gate: 'export' | 'publish';
}

export function listChoices(presets: readonly ExportPreset[], t: TextFormatter): readonly ExportChoice[] {
  const all = [...formats, ...feedFormats];
  const nameOf = (id: string) => {
    const found = all.find((format) => format.id === id);
    return found === undefined ? id : t(found.label);
  };
  return [
    ...presets.map(
      ({ id, name, folder, isPublic, formats: chosen, feeds }): ExportChoice => ({
        option: { id: `preset ${id}`, label: t(exportTexts.presetOption, { name }) },
        hint: [...chosen, ...feeds].map(nameOf).join(' · '),
        as: { kind: 'preset', name },
        folder,
        gate: isPublic ? 'publish' : 'export',
      }),
    ),
    ...all.map(
      ({ id, label, description }): ExportChoice => ({
        option: { id: `format ${id}`, label: t(label) },
        hint: t(description),
        as: { kind: 'format', format: id },
        folder: '',
        gate: 'export',
      }),
    ),
  ];
}
