import { type FieldName, fieldNames, type StoryFields } from '../../shared/story/fields.ts';
import { emptyFields, kindOf } from '../../shared/story/story-fields.ts';

export type ColumnValue = string | number | null;

/** `agencyPrefix` → `agency_prefix`. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const fieldColumns: readonly string[] = fieldNames.map(columnOf);

export function encodeField(name: FieldName, value: unknown): ColumnValue {
  if (value === null) return null;
  if (kindOf(name).column === 'JSON') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`Field ${name} holds a value its column cannot`);
}

/** The fields of a row read with `fieldColumns`. What a kind cannot decode is a bug: only this module writes the columns. */
export function decodeFields(row: Readonly<Record<string, unknown>>): StoryFields {
  const decoded = Object.fromEntries(fieldNames.map((name) => [name, decodeField(name, row[columnOf(name)])]));
  return decoded as unknown as StoryFields; // one entry per name of the table, decoded by its kind
}

function decodeField(name: FieldName, value: unknown): unknown {
  if (value === null) return null;
  if (kindOf(name).column === 'JSON') return JSON.parse(String(value));
  return typeof emptyFields[name] === 'boolean' ? value === 1 : value;
}
