import * as z from 'zod';
import { isRecord } from '../base/json-shape.ts';
import { type FieldKind, fieldKinds } from './field-kinds.ts';
import { type FieldName, fieldNames, fields, type StoryFields } from './fields.ts';

/** A new story's fields: everything empty. */
export const emptyFields: StoryFields = Object.fromEntries(
  fieldNames.map((name) => [name, fieldKinds[fields[name].kind].empty]),
) as unknown as StoryFields; // one entry per name of the table, each of its kind

/** Checks and cleans a full set of fields. */
export const storyFieldsInput = z.strictObject(
  Object.fromEntries(fieldNames.map((name) => [name, fieldKinds[fields[name].kind].input])),
) as unknown as z.ZodType<StoryFields>; // built from the same table as the type

/** The same as an older Galley kept it: the fields that have come since are empty. */
export const keptFieldsInput: z.ZodType<StoryFields> = z.preprocess(
  (value) => (isRecord(value) ? withAllFields(value) : value),
  storyFieldsInput,
);

/** Fields as an older Galley kept them, with those that have come since. */
export function withAllFields(kept: Partial<StoryFields>): StoryFields {
  return { ...emptyFields, ...kept };
}

/** The same with every field optional: what an edit sends. */
export const fieldChangesInput = z.strictObject(
  Object.fromEntries(fieldNames.map((name) => [name, z.optional(fieldKinds[fields[name].kind].input)])),
) as unknown as z.ZodType<Partial<StoryFields>>; // built from the same table as the type

/** The kind of a field, for code that treats every field alike. */
export function kindOf(name: FieldName): FieldKind<unknown> {
  return fieldKinds[fields[name].kind] as unknown as FieldKind<unknown>; // each kind is used only with its own values
}

/** The words of one field, as history and search show them. */
export function fieldText(all: StoryFields, name: FieldName): string {
  return kindOf(name).toPlainText(all[name]);
}
