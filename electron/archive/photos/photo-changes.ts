import { newId } from '../../../shared/base/new-id.ts';
import type { PhotoUndoReport } from '../../../shared/bridge/calls/photo-calls.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import type { PhotoState } from '../../../shared/photo/photo-edit.ts';
import type { ArchiveContext } from '../context.ts';
import type { Photos } from '../photos.ts';
import { diffStates, type PhotoDiff, takeBack } from './photo-diff.ts';
import type { PhotoSwaps, StorySwap } from './photo-swaps.ts';

/** What one action changed, as it is taken back. */
interface ChangeParts {
  readonly photos: readonly PhotoDiff[];
  readonly stories: readonly StorySwap[];
}

export interface PhotoChange {
  /** Null when nothing changed. */
  readonly changeId: string | null;
  readonly photoIds: readonly string[];
  /** Stories whose text was changed. */
  readonly storyIds: readonly string[];
}

export interface PhotoChanges {
  /** Changes every photo of a selection in one step; `next` sees each with its place in the selection. */
  change(ids: readonly string[], author: string, next: (photo: Photo, index: number) => PhotoState): PhotoChange;
  /** Puts one photo in the place of another in every story. Fails: photo-not-found, photo-change-nothing. */
  replaceEverywhere(id: string, byId: string, author: string): PhotoChange;
  /** Takes an action back; what was changed again since is left alone. Fails: photo-change-not-found. */
  undo(changeId: string, author: string): PhotoUndoReport & Pick<PhotoChange, 'photoIds' | 'storyIds'>;
}

/** Older steps can no longer be taken back. */
const MOST_KEPT = 200;

export function openPhotoChanges(context: ArchiveContext, photos: Photos, swaps: PhotoSwaps): PhotoChanges {
  const { connection, now } = context;
  const insertChange = connection.prepare('INSERT INTO photo_change (id, made_at, author, parts) VALUES (?, ?, ?, ?)');
  const dropOld = connection.prepare('DELETE FROM photo_change WHERE row <= (SELECT max(row) FROM photo_change) - ?');
  const readChange = connection.prepare<[string], { parts: string }>(
    'SELECT parts FROM photo_change WHERE id = ? AND undone_at IS NULL',
  );
  const setUndone = connection.prepare('UPDATE photo_change SET undone_at = ? WHERE id = ?');

  function keep(parts: ChangeParts, author: string): PhotoChange {
    const photoIds = parts.photos.map(({ id }) => id);
    const storyIds = parts.stories.map(({ storyId }) => storyId);
    if (photoIds.length + storyIds.length === 0) return { changeId: null, photoIds, storyIds };
    const changeId = newId();
    insertChange.run(changeId, now(), author, JSON.stringify(parts));
    dropOld.run(MOST_KEPT);
    return { changeId, photoIds, storyIds };
  }

  function writeState(photo: Photo, state: PhotoState): PhotoDiff | null {
    const diff = diffStates(photo.id, photo, state);
    if (diff !== null) photos.write(photo, state);
    return diff;
  }

  function undoPhoto(diff: PhotoDiff): PhotoDiff | null {
    const photo = photos.get(diff.id);
    const state = takeBack(photo, diff);
    return state === null ? null : writeState(photo, state);
  }

  return {
    change(ids, author, next) {
      return connection
        .transaction(() => {
          const diffs = ids.map((id, index) => {
            const photo = photos.get(id);
            return writeState(photo, next(photo, index));
          });
          return keep({ photos: diffs.filter((diff) => diff !== null), stories: [] }, author);
        })
        .immediate();
    },

    replaceEverywhere(id, byId, author) {
      return connection
        .transaction(() => {
          photos.get(id);
          photos.get(byId);
          return keep({ photos: [], stories: swaps.swap(id, byId, author) }, author);
        })
        .immediate();
    },

    undo(changeId, author) {
      return connection
        .transaction(() => {
          const found = readChange.get(changeId);
          if (found === undefined) throw fail('photo-change-not-found');
          const parts = JSON.parse(found.parts) as ChangeParts; // written by keep
          const diffs = parts.photos.map(undoPhoto).filter((diff) => diff !== null);
          const stories = parts.stories.map((swap) => swaps.takeBack(swap, author)).filter((swap) => swap !== null);
          setUndone.run(now(), changeId);
          const change = keep({ photos: diffs, stories }, author);
          const changed = diffs.length + stories.length;
          return { ...change, changed, kept: parts.photos.length + parts.stories.length - changed };
        })
        .immediate();
    },
  };
}
