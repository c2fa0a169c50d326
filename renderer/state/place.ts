import { isId } from '../../shared/base/new-id.ts';
import { makeStore } from './store.ts';

/** Which screen the window shows; it stands in the address, so that back and forward work. */
export type Place =
  | { readonly screen: 'desk' | 'tags' | 'publish' | 'statistics' | 'settings' }
  | { readonly screen: 'photos'; readonly photoId?: string }
  | { readonly screen: 'story'; readonly storyId: string };

const screens = ['photos', 'tags', 'publish', 'statistics', 'settings'] as const;

/** `#/story/<id>` → a place; anything unknown is the Desk. */
export function parsePlace(hash: string): Place {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'story' && isId(id)) return { screen: 'story', storyId: id };
  if (name === 'photos' && isId(id)) return { screen: 'photos', photoId: id };
  const screen = screens.find((known) => known === name);
  return { screen: screen ?? 'desk' };
}

export function formatPlace(place: Place): string {
  if (place.screen === 'story') return `#/story/${place.storyId}`;
  if (place.screen === 'photos' && place.photoId !== undefined) return `#/photos/${place.photoId}`;
  return `#/${place.screen}`;
}

export const place = makeStore<Place>(parsePlace(globalThis.location?.hash ?? ''));

export function goTo(next: Place): void {
  const hash = formatPlace(next);
  if (window.location.hash === hash) return;
  window.location.hash = hash;
}

/** Follows the address for as long as the page lives. */
export function followAddress(): () => void {
  const listener = () => place.set(parsePlace(window.location.hash));
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
