import type { Failure } from '../../../shared/bridge/failure.ts';

/**
 * How long after the last change a save starts, and how long typing without a pause may put it off. A letter must be
 * on disk within a second, on a slow and busy laptop too; what is left of it is for the way there.
 */
export const PAUSE_MS = 250;
export const LONGEST_WAIT_MS = 700;
/** A save that failed is tried again after 0.5, 1, 2, 4, 4, … seconds. */
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 4000;

/**
 * Where the saving of one story stands. Changes are counted: `changes` so far, `kept` in the archive, `sending` on
 * the way. Times are of a clock that never goes back (`performance.now()`); only `savedAt` is wall-clock time.
 */
export interface SaveState {
  readonly rev: number;
  readonly savedAt: number | null;
  readonly changes: number;
  readonly kept: number;
  readonly sending: number | null;
  readonly firstChangeAt: number | null;
  readonly lastChangeAt: number | null;
  readonly isUrgent: boolean;
  readonly trouble: SaveTrouble | null;
}

export interface SaveTrouble {
  /** Null when there was no answer at all. */
  readonly failure: Failure | null;
  readonly attempts: number;
  readonly retryAt: number;
}

export function startSaving(head: { readonly rev: number; readonly savedAt: number | null }): SaveState {
  return {
    ...head,
    changes: 0,
    kept: 0,
    sending: null,
    firstChangeAt: null,
    lastChangeAt: null,
    isUrgent: false,
    trouble: null,
  };
}

export function isClean(state: SaveState): boolean {
  return state.changes === state.kept;
}

export function noteChange(state: SaveState, now: number): SaveState {
  return {
    ...state,
    changes: state.changes + 1,
    firstChangeAt: state.firstChangeAt ?? now,
    lastChangeAt: now,
  };
}

/** Asks for a save without waiting for a pause, or for the next try. */
export function hurry(state: SaveState): SaveState {
  return isClean(state) ? state : { ...state, isUrgent: true };
}

/** When the next save is due, or null when there is nothing to send or a save is on its way. */
export function nextSendAt(state: SaveState, isComposing: boolean): number | null {
  if (isClean(state) || state.sending !== null) return null;
  if (state.isUrgent) return 0;
  const longest = (state.firstChangeAt ?? 0) + LONGEST_WAIT_MS;
  const due = isComposing ? longest : Math.min((state.lastChangeAt ?? 0) + PAUSE_MS, longest);
  return state.trouble === null ? due : Math.max(due, state.trouble.retryAt);
}

export function noteSent(state: SaveState): SaveState {
  return { ...state, sending: state.changes, firstChangeAt: null, lastChangeAt: null, isUrgent: false };
}

export function noteKept(
  state: SaveState,
  saved: { readonly rev: number; readonly savedAt: number | null },
): SaveState {
  return {
    ...state,
    rev: saved.rev,
    savedAt: saved.savedAt ?? state.savedAt,
    kept: state.sending ?? state.kept,
    sending: null,
    isUrgent: state.isUrgent && state.changes !== state.sending,
    trouble: null,
  };
}

export function noteFailed(state: SaveState, failure: Failure | null, now: number): SaveState {
  const attempts = (state.trouble?.attempts ?? 0) + 1;
  const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return {
    ...state,
    sending: null,
    firstChangeAt: state.firstChangeAt ?? now,
    lastChangeAt: state.lastChangeAt ?? now,
    trouble: { failure, attempts, retryAt: now + wait },
  };
}

/** What the person reads. `saved` is said only when the archive holds everything typed so far. */
export type SaveNotice =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure | null };

export function describeSave(state: SaveState): SaveNotice {
  if (isClean(state)) return { kind: 'saved', at: state.savedAt };
  if (state.trouble !== null) return { kind: 'failed', failure: state.trouble.failure };
  return state.sending === null ? { kind: 'unsaved' } : { kind: 'saving' };
}
