import type { Result } from '../../../shared/base/result.ts';
import type { Failure } from '../../../shared/bridge/failure.ts';
import type { RescuePlace } from '../../../shared/story/rescued-copy.ts';
import type { Draft, Saver } from '../../editor/autosave/saver.ts';
import { makeStore, type Store } from '../../state/store.ts';

/** Where the newest copy of an unsaved draft lies. */
export type Rescued =
  | { readonly kind: 'file'; readonly at: number; readonly place: RescuePlace }
  | { readonly kind: 'browser'; readonly at: number }
  | { readonly kind: 'nowhere' };

export interface RescueHost {
  readonly saver: Pick<Saver, 'notice' | 'isClean' | 'subscribe'>;
  readonly isConnected: () => boolean;
  readonly onConnection: (listener: () => void) => () => void;
  readonly readDraft: () => Draft;
  /** Asks the application to write a file, in a folder the person chose or in one of its own. */
  readonly keepInFile: (draft: Draft, folder: string | null) => Promise<Result<RescuePlace, Failure>>;
  readonly keepInBrowser: (draft: Draft) => Promise<void>;
  readonly dropCopies: () => Promise<void>;
  readonly now: () => number;
  readonly wait: (milliseconds: number, callback: () => void) => () => void;
}

/** Keeps a second copy of a draft for as long as the archive does not take it. */
export interface DraftRescue {
  /** Null while the archive takes everything. */
  readonly rescued: Store<Rescued | null>;
  /** Keeps the copy in a folder from now on. Says why where it cannot. */
  readonly keepIn: (folder: string) => Promise<Failure | null>;
  readonly close: () => void;
}

/** While saving fails the draft is looked at this often, and written again when it has changed. */
const LOOK_MS = 1500;

export function openDraftRescue(host: RescueHost): DraftRescue {
  const rescued = makeStore<Rescued | null>(null);
  let kept: Draft | null = null;
  let isWriting = false;
  let cancelLook: (() => void) | null = null;

  function isInTrouble(): boolean {
    return host.saver.notice().kind === 'failed' || (!host.saver.isClean() && !host.isConnected());
  }

  function look(): void {
    cancelLook?.();
    cancelLook = null;
    if (isInTrouble()) {
      void keepIfChanged();
      cancelLook = host.wait(LOOK_MS, look);
    } else if (host.saver.isClean() && rescued.get() !== null) {
      kept = null;
      rescued.set(null);
      host.dropCopies().catch(globalThis.reportError);
    }
  }

  async function keepIfChanged(): Promise<void> {
    const draft = host.readDraft();
    if (isWriting || (kept?.document === draft.document && kept.fields === draft.fields)) return;
    isWriting = true;
    const where = await keep(draft, null);
    isWriting = false;
    if (!isInTrouble()) {
      look(); // saved meanwhile: the copy is not needed any more
      return;
    }
    kept = where.kind === 'nowhere' ? null : draft;
    rescued.set(where);
  }

  async function keep(draft: Draft, folder: string | null): Promise<Rescued> {
    const at = host.now();
    try {
      const answer = host.isConnected() ? await host.keepInFile(draft, folder) : null;
      if (answer?.ok === true) return { kind: 'file', at, place: answer.value };
    } catch (error) {
      globalThis.reportError(error);
    }
    try {
      await host.keepInBrowser(draft);
      return { kind: 'browser', at };
    } catch (error) {
      globalThis.reportError(error);
      return { kind: 'nowhere' };
    }
  }

  const stops = [host.saver.subscribe(look), host.onConnection(look)];
  return {
    rescued,
    async keepIn(folder) {
      const draft = host.readDraft();
      const at = host.now();
      const answer = await host.keepInFile(draft, folder);
      if (!answer.ok) return answer.problem;
      kept = draft;
      rescued.set({ kind: 'file', at, place: answer.value });
      return null;
    },
    close() {
      cancelLook?.();
      for (const stop of stops) stop();
    },
  };
}
