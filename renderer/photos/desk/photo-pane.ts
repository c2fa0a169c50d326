import { makeStore } from '../../state/store.ts';
import { focusWhenThere } from './focus-when-there.ts';

/** What stands where the contact sheet is: the sheet, one photo large, or a few side by side. */
export type PhotoPane =
  | { readonly kind: 'sheet' }
  | { readonly kind: 'loupe' }
  | { readonly kind: 'compare'; readonly ids: readonly string[] };

export const photoPane = makeStore<PhotoPane>({ kind: 'sheet' });

/** The inspector's tab. */
export type InspectorTab = 'words' | 'rights' | 'crops' | 'uses';
export const inspectorTab = makeStore<InspectorTab>('words');

/** The wish for a field of the inspector to get the keyboard, until it has it or the keyboard went elsewhere; else null. */
export const fieldWish = makeStore<symbol | null>(null);

/** Hidden until it is asked for where there is no room for it beside the sheet. */
export const isInspectorShown = makeStore(globalThis.innerWidth >= 900);

/** How a photo is looked at: the whole of it, or pixel for pixel around a point of it (fractions). */
export interface PhotoZoom {
  readonly isFull: boolean;
  readonly x: number;
  readonly y: number;
}
export const photoZoom = makeStore<PhotoZoom>({ isFull: false, x: 0.5, y: 0.5 });

/** Whether a large photo shows the names that its file has put into the picture. */
export const areRegionsShown = makeStore(false);

/** The element that has the keys of the photo desk: the sheet, or the loupe over it. */
export const PHOTO_KEYS_ID = 'photo-keys';
export const PHOTO_SEARCH_ID = 'photo-search';

/**
 * Gives the sheet, or the loupe over it, the keyboard before the next key comes. React draws what a store changed in a
 * microtask of its own, queued before this one.
 */
export function focusSheet(): void {
  queueMicrotask(() => focusWhenThere(`#${PHOTO_KEYS_ID}`));
}
