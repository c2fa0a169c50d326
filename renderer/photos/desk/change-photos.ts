import type { Text } from '../../../shared/base/language.ts';
import type { PhotoChangeReport } from '../../../shared/bridge/calls/photo-calls.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { photosTexts } from '../../messages/photos.ts';
import { makeStore } from '../../state/store.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { photoCache, refreshPhotos } from './photo-cache.ts';
import { selectedIds } from './sheet-selection.ts';

/** The changes of this window that can be taken back, the last one last; and those taken back. */
const changes = makeStore<{ readonly done: readonly string[]; readonly undone: readonly string[] }>({
  done: [],
  undone: [],
});

const MOST_STEPS = 200;

function remember(changeId: string): void {
  changes.update(({ done }) => ({ done: [...done.slice(-MOST_STEPS), changeId], undone: [] }));
}

/** Changes on their way to the archive. A way back is for what is done, also for what the archive has not said yet. */
const running = new Set<Promise<unknown>>();
let lastWayBack: Promise<unknown> = Promise.resolve();

/** Ways back go one after another, each when everything before it is done. */
function afterAllElse(work: () => Promise<void>): Promise<void> {
  const mine = lastWayBack.then(() => Promise.allSettled(running)).then(work);
  lastWayBack = Promise.allSettled([mine]);
  return mine;
}

function follow<Answer>(asking: Promise<Answer>): Promise<Answer> {
  running.add(asking);
  return asking.finally(() => running.delete(asking));
}

/** Runs a change and says how many photos it changed, with a way back. Null when it failed; the person was told. */
export function runChange(asking: Promise<PhotoChangeReport>, said: Text | null): Promise<PhotoChangeReport | null> {
  return follow(finishChange(asking, said));
}

async function finishChange(asking: Promise<PhotoChangeReport>, said: Text | null): Promise<PhotoChangeReport | null> {
  const answered = await ask(asking);
  if (!answered.ok) {
    showFailure(answered.problem);
    return null;
  }
  const { changeId, changed, unknownVariables } = answered.value;
  if (changeId !== null) remember(changeId);
  if (said !== null) {
    showToast({
      tone: 'plain',
      text: changed === 0 ? photosTexts.nothingChanged : said,
      values: { count: changed },
      ...(changeId !== null && { action: { label: galleyTexts.undo, run: () => void takeBack(changeId) } }),
    });
  }
  if (unknownVariables.length > 0) {
    showToast({
      tone: 'problem',
      text: photosTexts.unknownVariables,
      values: { names: unknownVariables.map((name) => `{${name}}`).join(', ') },
    });
  }
  return answered.value;
}

type PhotoMarks = Partial<Pick<Photo, 'colour' | 'isTagged' | 'rating'>>;

/** Marks the selected photos: the sheet shows it at once, the archive has it a moment later. */
export async function markSelected(edit: PhotoMarks): Promise<void> {
  const ids = selectedIds();
  if (ids.length === 0) return;
  photoCache.put(shown(ids).map((photo) => ({ ...photo, ...edit })));
  const report = await runChange(
    client.photo.apply({ ids: [...ids], edit }),
    ids.length > 1 ? photosTexts.marked : null,
  );
  if (report === null) await refreshPhotos(ids);
}

/** Tagged photos lose their tag only when all of the selection have one. */
export function tagSelected(): Promise<void> {
  const photos = shown(selectedIds());
  return markSelected({ isTagged: !photos.every(({ isTagged }) => isTagged) });
}

function shown(ids: readonly string[]) {
  return ids.map((id) => photoCache.find(id)).filter((photo) => photo !== null);
}

/** Takes back a change; without an id the last one of this window. */
export function takeBack(changeId?: string): Promise<void> {
  return afterAllElse(async () => {
    const taken = changeId ?? changes.get().done.at(-1);
    if (taken === undefined) return showToast({ tone: 'plain', text: photosTexts.nothingToUndo });
    changes.update(({ done, undone }) => ({ done: done.filter((id) => id !== taken), undone }));
    const redo = await undoChange(taken, photosTexts.undone);
    if (redo !== null) changes.update(({ done, undone }) => ({ done, undone: [...undone, redo] }));
  });
}

/** Puts back what was taken back last. */
export function bringBack(): Promise<void> {
  return afterAllElse(async () => {
    const changeId = changes.get().undone.at(-1);
    if (changeId === undefined) return showToast({ tone: 'plain', text: photosTexts.nothingToRedo });
    changes.update(({ done, undone }) => ({ done, undone: undone.slice(0, -1) }));
    const again = await undoChange(changeId, photosTexts.redone);
    if (again !== null) changes.update(({ done, undone }) => ({ done: [...done, again], undone }));
  });
}

async function undoChange(changeId: string, said: Text): Promise<string | null> {
  const answered = await ask(client.photo.undo({ changeId }));
  if (!answered.ok) {
    showFailure(answered.problem);
    return null;
  }
  const { changed, kept } = answered.value;
  showToast({ tone: 'plain', text: said, values: { count: changed } });
  if (kept > 0) showToast({ tone: 'plain', text: photosTexts.keptOnUndo, values: { count: kept } });
  return answered.value.changeId;
}
