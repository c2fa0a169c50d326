import * as z from 'zod';
import { type ExportPreset, exportPresetsInput } from '../../publish/export-preset.ts';
import { answer, call } from './call.ts';

/** Calls about what each destination of an export gets. */
export const presetCalls = {
  list: call.output(answer<readonly ExportPreset[]>()),
  /** Puts the whole list in place of the one before. */
  save: call.input(z.object({ presets: exportPresetsInput })).output(answer<readonly ExportPreset[]>()),
};
