import { type FieldName, fieldNames, type StoryFields } from '../../../shared/story/fields.ts';
import { emptyFields, kindOf } from '../../../shared/story/story-fields.ts';

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

/** Most lists of most stories are empty; readers of a field never change it. */
const NOTHING: readonly never[] = Object.freeze([]);

/** How each field is read, looked up once: publishing reads them by the ten thousand. */
const decoders = fieldNames.map((name) => ({
  name,
  column: columnOf(name),
  isJson: kindOf(name).column === 'JSON',
  isFlag: typeof emptyFields[name] === 'boolean',
}));

/** The fields of a row read with `fieldColumns`. What a kind cannot decode is a bug: only this module writes the columns. */
export function decodeFields(row: Readonly<Record<string, unknown>>): StoryFields {
  const decoded: Record<string, unknown> = {};
  for (const { name, column, isJson, isFlag } of decoders) {
    const value = row[column];
    if (value === null) decoded[name] = null;
    else if (isJson) decoded[name] = value === '[]' ? NOTHING : JSON.parse(String(value));
    else decoded[name] = isFlag ? value === 1 : value;
  }
  return decoded as unknown as StoryFields; // one entry per name of the table, decoded by its kind
}
