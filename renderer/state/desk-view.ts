import type { StorySort } from '../../shared/bridge/calls/story-list.ts';
import type { StatusName } from '../../shared/story/status.ts';
import { makeStore } from './store.ts';

/** What the Desk's list is narrowed to. */
export type DeskView =
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: StatusName }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'tag'; readonly tagId: string; readonly name: string };

export const deskView = makeStore<DeskView>({ kind: 'all' });

/** The stories one under the other, or in columns by status. */
export const deskLayout = makeStore<'list' | 'board'>('list');

/** How the Desk's list is ordered; a search is ordered by what it found. */
export const deskSort = makeStore<StorySort>({ by: 'updated', isDescending: true });

/** What stands in the Desk's search box; '' shows the view. */
export const deskSearch = makeStore('');
