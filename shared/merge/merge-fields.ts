import { isList, isRecord } from '../base/json-shape.ts';
import { type FieldName, fieldNames, fields, type StoryFields } from '../story/fields.ts';
import type { MergedField } from './merge.ts';
import { mergeValue } from './merge-value.ts';

/** Brings the fields of two states together that both came from `base`. Fields nobody touched are left out. */
export function mergeFields(base: StoryFields, ours: StoryFields, theirs: StoryFields): readonly MergedField[] {
  return fieldNames.flatMap((name) => mergeField(name, base, ours, theirs));
}

function mergeField(
  name: FieldName,
  base: StoryFields,
  ours: StoryFields,
  theirs: StoryFields,
): readonly MergedField[] {
  const [before, left, right] = [base[name], ours[name], theirs[name]];
  const whole = mergeValue<unknown>(before, left, right);
  if (whole?.from === 'base') return [];
  if (whole !== null) return [{ kind: 'settled', name, ...whole } as MergedField]; // a value of this very field
  const parts = mergeInParts(name, before, left, right);
  if (parts !== null) return [{ kind: 'settled', name, from: 'mixed', value: parts } as MergedField]; // made of this field's own parts
  return [{ kind: 'question', name, base: before, ours: left, theirs: right } as MergedField]; // three values of this very field
}

const LISTS: ReadonlySet<string> = new Set(['tags', 'subjects', 'bylines', 'related', 'overrides']);

/** Lists are merged by their items and headline variants by their names; any other field is one thing. */
function mergeInParts(name: FieldName, base: unknown, ours: unknown, theirs: unknown): unknown {
  const { kind } = fields[name];
  if (kind === 'deskNotes') return mergeList(base, ours, theirs)?.toSorted(byTime) ?? null;
  if (LISTS.has(kind)) return mergeList(base, ours, theirs);
  if (kind === 'variants') return mergeRecord(base, ours, theirs);
  return null;
}

/**
 * What either added is there and what either removed is gone, in the order of this archive. When both took the same
 * item away and put others there, each edited it: a question.
 */
function mergeList(base: unknown, ours: unknown, theirs: unknown): readonly unknown[] | null {
  if (!isList(base) || !isList(ours) || !isList(theirs)) return null;
  const [before, left, right] = [keysOf(base), keysOf(ours), keysOf(theirs)];
  const added = theirs.filter((item) => !before.has(key(item)) && !left.has(key(item)));
  const addedHere = ours.some((item) => !before.has(key(item)) && !right.has(key(item)));
  const bothRemoved = base.some((item) => !left.has(key(item)) && !right.has(key(item)));
  if (bothRemoved && addedHere && added.length > 0) return null;
  return [...ours.filter((item) => !before.has(key(item)) || right.has(key(item))), ...added];
}

function mergeRecord(base: unknown, ours: unknown, theirs: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(base) || !isRecord(ours) || !isRecord(theirs)) return null;
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const one = mergeValue(base[name], ours[name], theirs[name]);
    if (one === null) return null;
    if (one.value !== undefined) merged[name] = one.value;
  }
  return merged;
}

/** Desk notes are read as a conversation. */
function byTime(a: unknown, b: unknown): number {
  return timeOf(a) - timeOf(b);
}

function timeOf(note: unknown): number {
  return isRecord(note) && typeof note['at'] === 'number' ? note['at'] : 0;
}

function keysOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.map(key));
}

function key(item: unknown): string {
  return JSON.stringify(item);
}
