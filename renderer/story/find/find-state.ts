import { type FindQuery, newFindQuery } from '../../../shared/find/make-finder.ts';
import { makeStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import type { StoryFind } from './story-find.ts';

export interface FindBarState {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  /** Grows with every call for the bar, so that a bar already open takes the keyboard again. */
  readonly calls: number;
}

export const findBar = makeStore<FindBarState>({ isOpen: false, isReplacing: false, calls: 0 });

/** What was looked for last; it stays when another story is opened. */
export const findQuery = makeStore<FindQuery>(newFindQuery);
export const replacement = makeStore('');

/** The search in the story on the screen; null while its bar is closed. */
export const activeFind = makeStore<StoryFind | null>(null);

/** Longer selections are more likely a place to look in than words to look for. */
const LONGEST_WORDS = 80;

/** Opens the bar, or gives it the keyboard, with the selected words in it. */
export function openFindBar({ draft }: StorySession, isReplacing: boolean): void {
  const { view, state } = draft.text.active.get();
  const { from, to } = state.selection;
  const words = state.doc.textBetween(from, to, '\n');
  if (view.hasFocus() && words !== '' && words.length <= LONGEST_WORDS && !words.includes('\n'))
    findQuery.update((query) => ({ ...query, words, isPattern: false }));
  findBar.update(({ calls }) => ({ isOpen: true, isReplacing, calls: calls + 1 }));
}

export function closeFindBar(): void {
  findBar.update((bar) => ({ ...bar, isOpen: false }));
}
