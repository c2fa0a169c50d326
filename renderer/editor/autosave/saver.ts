import type { Node } from '@tiptap/pm/model';
import type { Failure } from '../../../shared/bridge/failure.ts';
import type { FieldName, StoryFields } from '../../../shared/story/fields.ts';
import { fieldNames } from '../../../shared/story/fields.ts';
import type { StoryChange } from '../../../shared/story/story.ts';
import { diffBlocks } from './diff-blocks.ts';
import {
  describeSave,
  hurry,
  isClean,
  nextSendAt,
  noteChange,
  noteFailed,
  noteKept,
  noteSent,
  type SaveNotice,
  type SaveState,
  startSaving,
} from './save-state.ts';

/** Everything of a story that is saved together, as it stands at one moment. */
export interface Draft {
  readonly document: Node;
  readonly fields: StoryFields;
}

export interface SaveRequest {
  readonly baseRev: number;
  readonly change: StoryChange;
  readonly draft: Draft;
}

/** How the archive answered. `stale`: it kept the draft as a parallel version, because the story had moved on meanwhile. */
export type SaveOutcome =
  | { readonly kind: 'kept'; readonly rev: number; readonly savedAt: number; readonly hasShrunk?: boolean }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly failure: Failure | null };

/** What a saver needs of the world around it. Clock and timers are passed in; the clock never goes back. */
export interface SaverHost {
  readonly now: () => number;
  /** Calls back once after a while; the answer cancels it. */
  readonly wait: (milliseconds: number, callback: () => void) => () => void;
  readonly isComposing: () => boolean;
  readonly readDraft: () => Draft;
  readonly send: (request: SaveRequest) => Promise<SaveOutcome>;
  /** Puts the archive's newest text in place of the draft, which is kept there; nothing may be typed until it is done. Null when there was no answer. */
  readonly takeHead: () => Promise<Head | null>;
}

export interface Head {
  readonly rev: number;
  readonly savedAt: number;
}

export interface Saver {
  readonly noteChange: () => void;
  /** Saves what is there now; done when nothing is left to save or the archive refused. */
  readonly flush: () => Promise<boolean>;
  /** The archive's text was just put in place of the draft: that is what is saved now. */
  readonly startFrom: (head: Head) => void;
  readonly rev: () => number;
  readonly isClean: () => boolean;
  readonly notice: () => SaveNotice;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps the archive up to date with one story being edited: one save at a time, none forgotten, none claimed early. */
export function openSaver(host: SaverHost, head: Head): Saver {
  let state = startSaving(head);
  let kept = host.readDraft();
  let notice = describeSave(state);
  let cancelTimer: (() => void) | null = null;
  let flushing: (() => void)[] = [];
  const listeners = new Set<() => void>();

  function enter(next: SaveState): void {
    state = next;
    const described = describeSave(state);
    if (JSON.stringify(described) !== JSON.stringify(notice)) {
      notice = described;
      for (const listener of listeners) listener();
    }
    schedule();
  }

  function schedule(): void {
    cancelTimer?.();
    const at = nextSendAt(state, host.isComposing());
    cancelTimer = at === null ? null : host.wait(Math.max(0, at - host.now()), sendIfDue);
  }

  function sendIfDue(): void {
    cancelTimer = null;
    const at = nextSendAt(state, host.isComposing());
    if (at === null) return;
    if (at > host.now()) schedule();
    else void sendDraft();
  }

  async function sendDraft(): Promise<void> {
    const draft = host.readDraft();
    const change = describeChange(kept, draft);
    enter(noteSent(state));
    if (change === null) {
      settle(noteKept(state, { rev: state.rev, savedAt: null }));
      return;
    }
    const outcome = await host.send({ baseRev: state.rev, change, draft });
    if (outcome.kind === 'failed') settle(noteFailed(state, outcome.failure, host.now()));
    else if (outcome.kind === 'stale') await followHead();
    else {
      kept = draft;
      settle(noteKept(state, outcome));
    }
  }

  /** What was typed while the refused save was on its way is sent too, so that the parallel versions hold every letter. */
  async function followHead(): Promise<void> {
    if (state.sending !== state.changes) {
      enter(hurry({ ...state, sending: null }));
      return;
    }
    const newest = await host.takeHead();
    if (newest === null) {
      settle(noteFailed(state, null, host.now()));
      return;
    }
    kept = host.readDraft();
    settle(noteKept(state, newest));
  }

  function settle(next: SaveState): void {
    enter(next);
    if (!isClean(state) && state.trouble === null) return;
    const waiting = flushing;
    flushing = [];
    for (const done of waiting) done();
  }

  return {
    noteChange: () => enter(noteChange(state, host.now())),
    async flush() {
      if (isClean(state)) return true;
      const done = new Promise<void>((resolve) => flushing.push(resolve));
      enter(hurry(state));
      await done;
      return isClean(state);
    },
    startFrom(newest) {
      if (!isClean(state)) throw new Error('A draft with unsaved changes cannot be replaced');
      kept = host.readDraft();
      enter(startSaving(newest));
    },
    rev: () => state.rev,
    isClean: () => isClean(state),
    notice: () => notice,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function describeChange(before: Draft, after: Draft): StoryChange | null {
  const blocks = diffBlocks(before.document, after.document);
  const changed = fieldNames.filter((name: FieldName) => before.fields[name] !== after.fields[name]);
  if (blocks === null && changed.length === 0) return null;
  return {
    ...(blocks !== null && { blocks }),
    ...(changed.length > 0 && { fields: Object.fromEntries(changed.map((name) => [name, after.fields[name]])) }),
  };
}
