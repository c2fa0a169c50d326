import * as z from 'zod';

/** Not only of the formats that are known here: a newer Galley may have kept the preset. */
const formatId = z.string().min(1).max(40);

/** What a destination gets: named once by the desk, and used from then on. */
export const exportPresetInput = z
  .strictObject({
    id: z.uuid(),
    name: z.string().trim().min(1).max(100),
    formats: z.array(formatId).max(20).readonly(),
    /** Files that hold the whole list. */
    feeds: z.array(formatId).max(10).readonly(),
    /** Where it goes; '' asks each time. */
    folder: z.string().max(4096),
    /** Its readers see it: whatever stops a publishing holds a story back, and not only what must never go out. */
    isPublic: z.boolean(),
    /** None for the usual ones. */
    photoWidthsPx: z.array(z.number().int().min(16).max(8192)).max(8).readonly(),
  })
  .refine(({ formats: chosen, feeds }) => chosen.length + feeds.length > 0, 'a preset needs a format');
export type ExportPreset = Readonly<z.infer<typeof exportPresetInput>>;

/** Each name once, however it is written. */
export const exportPresetsInput = z
  .array(exportPresetInput)
  .max(50)
  .readonly()
  .refine((presets) => new Set(presets.map(({ name }) => nameKey(name))).size === presets.length, 'a name twice');

export function findPreset(presets: readonly ExportPreset[], name: string): ExportPreset | null {
  return presets.find((preset) => nameKey(preset.name) === nameKey(name)) ?? null;
}

function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
