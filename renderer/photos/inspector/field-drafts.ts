import type { PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { photosTexts } from '../../messages/photos.ts';
import { makeStore } from '../../state/store.ts';
import { showFailure } from '../../state/toasts.ts';
import { runChange } from '../desk/change-photos.ts';
import { photoCache } from '../desk/photo-cache.ts';

/** Text in a field that the archive does not have yet. */
export interface FieldDraft {
  readonly ids: readonly string[];
  readonly field: PhotoFieldName;
  readonly text: string;
  readonly state: 'typed' | 'saving' | 'failed';
}

/** By the photos and the field they are for. A draft goes when the archive has it, and stays when that failed. */
export const fieldDrafts = makeStore<ReadonlyMap<string, FieldDraft>>(new Map());

/** When the last draft was saved; null in this session's beginning. */
export const lastSavedAt = makeStore<number | null>(null);

export function draftKey(ids: readonly string[], field: PhotoFieldName): string {
  return `${field} ${ids.length === 1 ? ids[0] : selectionNumber(ids)}`;
}

const selectionNumbers = new WeakMap<readonly string[], number>();
let lastSelection = 0;

/** A selection of many is known by its list, not by its ids: there may be fifty thousand of them. */
function selectionNumber(ids: readonly string[]): number {
  const known = selectionNumbers.get(ids);
  if (known !== undefined) return known;
  lastSelection += 1;
  selectionNumbers.set(ids, lastSelection);
  return lastSelection;
}

export function typeDraft(ids: readonly string[], field: PhotoFieldName, text: string): void {
  put({ ids, field, text, state: 'typed' });
}

/**
 * Sends a draft to the archive. Called when a field is left, and when its photo is; and when a city is taken that other
 * photos have, with what they say of its place.
 */
export async function saveDraft(key: string, completesPlace = false): Promise<void> {
  const draft = fieldDrafts.get().get(key);
  if (draft === undefined || draft.state === 'saving') return;
  const saving: FieldDraft = { ...draft, state: 'saving' };
  put(saving);
  const { ids, field, text } = draft;
  const edit = { fields: { [field]: { mode: 'replace' as const, text } }, completesPlace };
  const said = ids.length > 1 ? photosTexts.changed : null;
  const report = await runChange(client.photo.apply({ ids: [...ids], edit }), said);
  if (report !== null) await readBack(ids);
  if (fieldDrafts.get().get(key) !== saving) return; // typed on meanwhile
  if (report === null) put({ ...draft, state: 'failed' });
  else drop(key);
}

async function readBack(ids: readonly string[]): Promise<void> {
  const read = await ask(client.photo.byIds({ ids: ids.slice(0, 500) }));
  if (read.ok) photoCache.put(read.value);
  else showFailure(read.problem);
}

function put(draft: FieldDraft): void {
  fieldDrafts.update((drafts) => new Map(drafts).set(draftKey(draft.ids, draft.field), draft));
}

function drop(key: string): void {
  lastSavedAt.set(Date.now());
  fieldDrafts.update((drafts) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return rest;
  });
}

/** Takes a draft back before it was saved. */
export function forgetDraft(key: string): void {
  fieldDrafts.update((drafts) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return rest;
  });
}
