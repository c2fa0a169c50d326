import type { Finder } from '../../../shared/find/make-finder.ts';
import type { PatternProblem } from '../../../shared/find/pattern.ts';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import type { Store } from '../../state/store.ts';
import type { SearchedField } from './found-places.ts';

export interface Replaced {
  readonly count: number;
  /** Takes all of it back, where nothing was written since. */
  readonly undo: () => void;
}

export interface FindResults {
  readonly total: number;
  /** Which of them the person is at, from 1; 0 for none. */
  readonly at: number;
  readonly problem: PatternProblem | null;
}

/** A search in one story, for as long as its bar is open. */
export interface StoryFind {
  readonly results: Store<FindResults>;
  readonly isInSelection: Store<boolean>;
  /** For the lines of the head, which show their matches themselves; null when they are not looked into. */
  readonly fieldFinder: Store<Finder | null>;
  readonly currentInField: Store<{ readonly field: SearchedField; readonly span: Span } | null>;
  readonly go: (step: 1 | -1) => void;
  readonly lookInSelection: (isWanted: boolean) => void;
  readonly replaceCurrent: () => void;
  readonly replaceAll: () => Replaced;
  /** Puts the keyboard at the match the person is at, or back to where it was. */
  readonly returnToText: () => void;
  readonly end: () => void;
}
