import * as z from 'zod';
import { cleanLine, cleanText } from '../base/clean-text.ts';
import type { Text } from '../base/language.ts';
import { colourClassIds } from './colour-classes.ts';
import { photoCropsInput } from './crops.ts';
import type { Photo } from './photo.ts';
import {
  getPhotoField,
  joinList,
  type PhotoFieldName,
  type PhotoMetadata,
  photoFieldNames,
  splitList,
} from './photo-fields.ts';
import { changeRights, rightsChangeInput } from './rights.ts';

/** How a new text meets the one that is there. */
export const fieldModes = {
  replace: { en: 'Replace', vi: 'Thay' },
  append: { en: 'Add after', vi: 'Thêm vào sau' },
  prepend: { en: 'Add before', vi: 'Thêm vào trước' },
} as const satisfies Readonly<Record<string, Text>>;
export type FieldMode = keyof typeof fieldModes;

const fieldMode = z.enum(Object.keys(fieldModes) as [FieldMode, ...FieldMode[]]); // a non-empty list

/** The text of an edit may hold variables and codes and so be longer or shorter than what comes of it. */
const fieldEditInput = z.object({ mode: fieldMode.default('replace'), text: z.string().max(10_000) });
export type FieldEdit = Readonly<z.infer<typeof fieldEditInput>>;

/** One entry for each field that is to change. */
export const fieldEditsInput = z.strictObject(
  Object.fromEntries(photoFieldNames.map((name) => [name, fieldEditInput.optional()])),
) as unknown as z.ZodType<FieldEdits>; // built from the same table as the type
export type FieldEdits = Readonly<Partial<Record<PhotoFieldName, FieldEdit>>>;

/** Plain new values, without variables and codes. */
export type FieldValues = Readonly<Partial<Record<PhotoFieldName, string>>>;

export const markInput = z.object({
  colour: z.enum(colourClassIds).optional(),
  isTagged: z.boolean().optional(),
  rating: z.number().int().min(0).max(5).optional(),
});

/** What one action does to every photo of a selection. */
export const photoEditInput = markInput.extend({
  fields: fieldEditsInput.optional(),
  rights: rightsChangeInput.optional(),
  crops: photoCropsInput.optional(),
  /** What other photos say of the city goes into the empty fields of the place. */
  completesPlace: z.boolean().optional(),
});
export type PhotoEdit = Readonly<z.infer<typeof photoEditInput>>;

/** The parts of a photo that a person changes; what an undo puts back. */
export type PhotoState = Pick<Photo, 'metadata' | 'colour' | 'isTagged' | 'rating' | 'rights' | 'crops' | 'withdrawal'>;

/** The photo after an edit. `fill` turns a field's text into what it stands for on this photo. */
export function applyPhotoEdit(photo: Photo, edit: PhotoEdit, fill: (text: string) => string): PhotoState {
  const { colour = photo.colour, isTagged = photo.isTagged, rating = photo.rating, crops = photo.crops } = edit;
  return {
    metadata: applyFieldEdits(photo.metadata, edit.fields ?? {}, fill),
    colour,
    isTagged,
    rating,
    crops,
    rights: changeRights(photo.rights, edit.rights ?? {}),
    withdrawal: photo.withdrawal,
  };
}

export function applyFieldEdits(
  metadata: PhotoMetadata,
  edits: FieldEdits,
  fill: (text: string) => string,
): PhotoMetadata {
  const changed = Object.entries(edits) as readonly [PhotoFieldName, FieldEdit][]; // the keys of the type
  return {
    ...metadata,
    ...Object.fromEntries(
      changed.map(([name, { mode, text }]) => [name, joinText(name, metadata[name], fill(text), mode)]),
    ),
  };
}

/** Text as the field keeps it: clean, one line or several, no longer than it may be, never cut inside a letter. */
export function cleanField(name: PhotoFieldName, text: string): string {
  const { kind, longest } = getPhotoField(name);
  const clean =
    kind === 'list' ? joinList(splitList(cleanLine(text))) : kind === 'lines' ? cleanLines(text) : cleanLine(text);
  return clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

function cleanLines(text: string): string {
  return cleanText(text.replace(/\r\n?/g, '\n')).trim();
}

function joinText(name: PhotoFieldName, old: string, text: string, mode: FieldMode): string {
  const clean = cleanField(name, text);
  if (mode === 'replace' || old === '') return clean;
  if (clean === '') return old;
  const [first, second] = mode === 'append' ? [old, clean] : [clean, old];
  const between = getPhotoField(name).kind === 'list' ? '; ' : ' ';
  return cleanField(name, `${first}${between}${second}`);
}
