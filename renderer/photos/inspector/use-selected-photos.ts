import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useSyncExternalStore } from 'react';
import type { Photo } from '../../../shared/photo/photo.ts';
import { useStore } from '../../state/store.ts';
import { photoCache } from '../desk/photo-cache.ts';
import { fieldWish } from '../desk/photo-pane.ts';
import { idsOf, nothingSelected, type SheetSelection, sheetSelection } from '../desk/sheet-selection.ts';

/** So many are read to see whether their values are the same. */
export const MOST_READ = 200;

/** The photos the inspector is about: the selection, or the one the keyboard is on. */
export function useSelectedPhotos(): { readonly ids: readonly string[]; readonly photos: readonly Photo[] } {
  // Forty fields are not drawn anew between two presses of an arrow key: the sheet goes first. But whoever is at work in
  // the inspector and goes on to the next photo must have that photo before them when the next key comes.
  const now = useStore(sheetSelection);
  const later = useDeferredValue(now, nothingSelected);
  const isWanted = useStore(fieldWish) !== null;
  const selection = isWanted || isWorkedIn() ? now : later;
  useCatchingUp(selection);
  const ids = useMemo(() => {
    if (selection.ids.size > 0) return idsOf(selection);
    return selection.focus === null ? [] : [selection.focus];
  }, [selection]);
  useEffect(() => photoCache.need(ids.slice(0, MOST_READ)), [ids]);
  const last = useRef<readonly Photo[]>([]);
  const read = useCallback(() => {
    const photos = ids.slice(0, MOST_READ).flatMap((id) => photoCache.find(id) ?? []);
    const isSame = photos.length === last.current.length && photos.every((photo, at) => photo === last.current[at]);
    if (!isSame) last.current = photos;
    return last.current;
  }, [ids]);
  return { ids, photos: useSyncExternalStore(photoCache.subscribe, read) };
}

/** What somebody types who comes into the inspector is for the photos that are selected, not for those it still shows. */
function useCatchingUp(selection: SheetSelection): void {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const shown = useRef(selection);
  useEffect(() => {
    shown.current = selection;
  }, [selection]);
  useEffect(() => {
    const come = () => {
      if (isWorkedIn() && shown.current !== sheetSelection.get()) lookAgain();
    };
    document.addEventListener('focusin', come);
    return () => document.removeEventListener('focusin', come);
  }, []);
}

/** The class of the inspector's place on the screen. */
export const INSPECTOR = 'photo-side';

function isWorkedIn(): boolean {
  return document.activeElement?.closest(`.${INSPECTOR}`) instanceof Element;
}
