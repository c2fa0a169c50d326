import { useEffect, useSyncExternalStore } from 'react';
import type { Photo } from '../../../shared/photo/photo.ts';
import { useStore } from '../../state/store.ts';
import { photoCache } from './photo-cache.ts';
import { sheetSelection } from './sheet-selection.ts';

/** A photo as it is known here; it is asked for when it is not. */
export function usePhoto(id: string | null): Photo | null {
  const photo = useSyncExternalStore(photoCache.subscribe, () => (id === null ? null : photoCache.find(id)));
  useEffect(() => {
    if (id !== null && photo === null) photoCache.need([id]);
  }, [id, photo]);
  return photo;
}

/** The photo the keyboard is on. */
export function useFocusedPhoto(): Photo | null {
  return usePhoto(useStore(sheetSelection).focus);
}
