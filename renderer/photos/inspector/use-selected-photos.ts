import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Photo } from '../../../shared/photo/photo.ts';
import { useStore } from '../../state/store.ts';
import { photoCache } from '../desk/photo-cache.ts';
import { selectedIds, sheetSelection } from '../desk/sheet-selection.ts';

/** So many are read to see whether their values are the same. */
export const MOST_READ = 200;

/** The photos the inspector is about: the selection, or the one the keyboard is on. */
export function useSelectedPhotos(): { readonly ids: readonly string[]; readonly photos: readonly Photo[] } {
  const selection = useStore(sheetSelection);
  const ids = useMemo(() => {
    if (selection.ids.size > 0) return selectedIds();
    return selection.focus === null ? [] : [selection.focus];
  }, [selection]);
  const turn = useSyncExternalStore(photoCache.subscribe, photoCache.turn);
  useEffect(() => photoCache.need(ids.slice(0, MOST_READ)), [ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cache says by its turn that photos changed
  const photos = useMemo(() => ids.slice(0, MOST_READ).flatMap((id) => photoCache.find(id) ?? []), [ids, turn]);
  return { ids, photos };
}
