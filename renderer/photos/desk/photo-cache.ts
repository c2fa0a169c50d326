import type { Photo } from '../../../shared/photo/photo.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { reportBug } from '../../command/context.ts';

/** As many as one call gives. */
const PAGE = 200;
const MOST = 6000;

const photos = new Map<string, Photo>();
const stale = new Set<string>();
const listeners = new Set<() => void>();
let wanted: readonly string[] = [];
let needed: readonly string[] = [];
let isAsking = false;
let turn = 0;

function tell(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

/** The records of the photos in sight. What was wanted last is asked for first; what is far away is forgotten. */
export const photoCache = {
  find: (id: string): Photo | null => photos.get(id) ?? null,
  put(changed: readonly Photo[]): void {
    for (const photo of changed) {
      photos.delete(photo.id);
      photos.set(photo.id, photo);
      stale.delete(photo.id);
    }
    for (const id of photos.keys()) {
      if (photos.size <= MOST) break;
      photos.delete(id);
    }
    tell();
  },
  /** Asked for before everything else; stays asked for. */
  need(ids: readonly string[]): void {
    needed = [...new Set([...needed, ...ids.filter((id) => !photos.has(id) || stale.has(id))])];
    askNext().catch(reportBug);
  },
  /** Replaces what was wanted before and has not been asked for. */
  want(ids: readonly string[]): void {
    wanted = ids.filter((id) => !photos.has(id) || stale.has(id));
    askNext().catch(reportBug);
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Counts the changes. */
  turn: (): number => turn,
};

async function askNext(): Promise<void> {
  const ids = [...needed, ...wanted].slice(0, PAGE);
  if (isAsking || ids.length === 0) return;
  isAsking = true;
  wanted = wanted.slice(Math.max(0, ids.length - needed.length));
  needed = needed.slice(PAGE);
  try {
    for (const id of ids) stale.delete(id);
    photoCache.put(await client.photo.byIds({ ids: [...ids] }));
  } finally {
    isAsking = false;
  }
  await askNext();
}

/** Asks again for these photos, as far as they are known here. */
export async function refreshPhotos(ids: readonly string[]): Promise<void> {
  const known = ids.filter((id) => photos.has(id));
  for (let start = 0; start < Math.min(known.length, PAGE * 2); start += PAGE) {
    photoCache.put(await client.photo.byIds({ ids: known.slice(start, start + PAGE) }));
  }
  for (const id of known.slice(PAGE * 2)) stale.add(id);
  tell();
}

/** Notes what was changed elsewhere, for as long as the photo desk is open. */
export function followPhotos(): () => void {
  return onEvent((event) => {
    if (event.kind === 'photos-changed') refreshPhotos(event.photoIds).catch(reportBug);
  });
}
