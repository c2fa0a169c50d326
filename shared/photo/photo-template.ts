import * as z from 'zod';
import { cleanLine } from '../base/clean-text.ts';
import { type FieldEdits, type FieldMode, fieldModes } from './photo-edit.ts';
import { type PhotoFieldName, photoFieldNames } from './photo-fields.ts';
import { photoRightsInput } from './rights.ts';

/** A field of a template: its text stays when its box is not ticked, and is then left alone. */
const templateFieldInput = z.object({
  apply: z.boolean(),
  mode: z.enum(Object.keys(fieldModes) as [FieldMode, ...FieldMode[]]), // a non-empty list
  text: z.string().max(10_000),
});
export type TemplateField = Readonly<z.infer<typeof templateFieldInput>>;
export type TemplateFieldValues = Readonly<Partial<Record<PhotoFieldName, TemplateField>>>;

export const photoTemplateInput = z.object({
  name: z.string().trim().min(1).max(200).transform(cleanLine),
  fields: z.strictObject(
    Object.fromEntries(photoFieldNames.map((name) => [name, templateFieldInput.optional()])),
  ) as unknown as z.ZodType<TemplateFieldValues>, // built from the same table as the type
  /** Rights that the template gives as well; null: it leaves them alone. */
  rights: photoRightsInput.nullable().default(null),
});
export type PhotoTemplateContent = Readonly<z.infer<typeof photoTemplateInput>>;

/** Caption, credit and rights that are given to many photos at once. */
export interface PhotoTemplate extends PhotoTemplateContent {
  readonly id: string;
}

/** What applying a template does. */
export function templateEdit({ fields, rights }: PhotoTemplateContent) {
  const applied = Object.entries(fields).filter(([, field]) => field?.apply === true);
  const edits: FieldEdits = Object.fromEntries(
    applied.map(([name, field]) => [name, { mode: field?.mode ?? 'replace', text: field?.text ?? '' }]),
  );
  return { fields: edits, ...(rights !== null && { rights }) };
}
