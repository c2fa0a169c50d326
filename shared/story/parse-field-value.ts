import type { Text } from '../base/language.ts';
import { type Result, refuse, succeed } from '../base/result.ts';
import { slugify } from '../base/slugify.ts';
import { emptied, type FieldLookups, type FieldText, fieldTexts } from './field-texts.ts';
import { type FieldName, fieldNames, fields, type StoryFields } from './fields.ts';
import { kindOf } from './story-fields.ts';

/** The field a person means: its name, upper and lower case and word marks ignored (`published-at`). */
export function findFieldName(typed: string): FieldName | null {
  const wanted = bareName(typed);
  return fieldNames.find((name) => bareName(name) === wanted) ?? null;
}

/** The value of one field from what was typed, or what the field expects. */
export function parseFieldValue(
  name: FieldName,
  text: string,
  lookups: FieldLookups,
): Result<Partial<StoryFields>, Text> {
  const { parse, expected } = textOf(name);
  // A slug is a part of an address: what cannot stand there is cleaned away at once, as the export would.
  const candidate = name === 'slug' && text.trim() !== '' ? slugify(text) : parse(text, lookups);
  if (candidate === null) return refuse(expected);
  const checked = kindOf(name).input.safeParse(candidate === emptied ? null : candidate);
  return checked.success ? succeed({ [name]: checked.data }) : refuse(expected);
}

/** The value of one field as `parseFieldValue` reads it. */
export function formatFieldValue(name: FieldName, all: StoryFields, lookups: FieldLookups): string {
  return textOf(name).format(all[name], lookups);
}

function textOf(name: FieldName): FieldText<unknown> {
  return fieldTexts[fields[name].kind] as FieldText<unknown>; // each kind is used only with its own values
}

function bareName(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
