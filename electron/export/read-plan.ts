import { fail } from '../../shared/bridge/failure.ts';
import { findFormat, formats } from '../../shared/export/formats.ts';
import { type ExportPreset, findPreset } from '../../shared/publish/export-preset.ts';
import { feedFormats, findFeedFormat } from '../../shared/publish/feeds/feed-formats.ts';
import { type ExportPlan, planOf } from './run-export.ts';

/** What a person asked for: one format or feed, or a preset by its name. */
export type ExportAs =
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'preset'; readonly name: string };

const formatNames: readonly string[] = [...formats, ...feedFormats].map(({ id }) => id);

/** Fails: unknown-format, preset-not-found. */
export function readPlan(presets: readonly ExportPreset[], as: ExportAs, folder: string): ExportPlan {
  if (as.kind === 'preset') return planOf(getPreset(presets, as.name), folder);
  const format = findFormat(as.format);
  const feed = findFeedFormat(as.format);
  if (format === null && feed === null)
    throw fail('unknown-format', { format: as.format, formats: formatNames.join(', ') });
  return {
    formats: format === null ? [] : [format],
    feeds: feed === null ? [] : [feed],
    folder,
    gate: 'export',
    photoWidthsPx: [],
  };
}

/** Fails: preset-not-found. */
export function getPreset(presets: readonly ExportPreset[], name: string): ExportPreset {
  const found = findPreset(presets, name);
  if (found === null)
    throw fail('preset-not-found', { name, names: presets.map((preset) => preset.name).join(', ') || '–' });
  return found;
}
