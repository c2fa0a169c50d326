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

export const MOST_PRESETS = 50;

/** Each name once, however it is written. */
export const exportPresetsInput = z
  .array(exportPresetInput)
  .max(MOST_PRESETS)
  .readonly()
  .refine((presets) => new Set(presets.map(({ name }) => nameKey(name))).size === presets.length, 'a name twice');

export function findPreset(presets: readonly ExportPreset[], name: string): ExportPreset | null {
  return presets.find((preset) => nameKey(preset.name) === nameKey(name)) ?? null;
}

/** The list with a preset that was removed where it stood; under a name that is free, should another have taken its own. */
export function putBackPreset(
  presets: readonly ExportPreset[],
  removed: ExportPreset,
  place: number,
): readonly ExportPreset[] {
  const others = presets.filter(({ id }) => id !== removed.id);
  let name = removed.name;
  for (let count = 2; findPreset(others, name) !== null; count += 1) name = `${removed.name} (${count})`;
  return others.toSpliced(place, 0, { ...removed, name });
}

function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
