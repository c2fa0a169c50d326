import type { PhotoState } from '../../../shared/photo/photo-edit.ts';
import { emptyMetadata } from '../../../shared/photo/photo-fields.ts';

/** What an edit changed in one photo: each part's JSON before and after, by its name (`colour`, `metadata.city`). */
export interface PhotoDiff {
  readonly id: string;
  readonly parts: Readonly<Record<string, readonly [before: string, after: string]>>;
}

/** Null when nothing changed. */
export function diffStates(id: string, before: PhotoState, after: PhotoState): PhotoDiff | null {
  const [old, fresh] = [flatten(before), flatten(after)];
  const changed = Object.keys(fresh).filter((name) => old[name] !== fresh[name]);
  if (changed.length === 0) return null;
  return { id, parts: Object.fromEntries(changed.map((name) => [name, [old[name] ?? '', fresh[name] ?? '']])) };
}

/** The state with a diff taken back, or null when one of its parts was changed again since. */
export function takeBack(state: PhotoState, { parts }: PhotoDiff): PhotoState | null {
  const now = flatten(state);
  if (Object.entries(parts).some(([name, [, after]]) => now[name] !== after)) return null;
  return unflatten({ ...now, ...Object.fromEntries(Object.entries(parts).map(([name, [before]]) => [name, before])) });
}

const METADATA = 'metadata.';

function flatten({
  metadata,
  colour,
  isTagged,
  rating,
  rights,
  crops,
  withdrawal,
}: PhotoState): Record<string, string> {
  const fields = Object.entries(metadata).map(([name, text]) => [`${METADATA}${name}`, text] as const);
  const rest = { colour, isTagged, rating, rights, crops, withdrawal };
  const json = ([name, value]: readonly [string, unknown]) => [name, JSON.stringify(value)] as const;
  return Object.fromEntries([...fields.map(json), ...Object.entries(rest).map(json)]);
}

function unflatten(parts: Readonly<Record<string, string>>): PhotoState {
  const read = (name: string): unknown => JSON.parse(parts[name] ?? 'null');
  const names = Object.keys(emptyMetadata);
  const metadata = Object.fromEntries(names.map((name) => [name, read(`${METADATA}${name}`)]));
  const rest = ['colour', 'isTagged', 'rating', 'rights', 'crops', 'withdrawal'].map((name) => [name, read(name)]);
  return { metadata, ...Object.fromEntries(rest) } as PhotoState; // written by flatten
}
