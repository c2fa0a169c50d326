import type { LinkChange } from '../../shared/check/link-changes.ts';

/** What became of the stories that the open one points to, as far as it is known. */
export interface LinkWatch {
  /** The gravest that happened to a story since it was linked under this headline; null when nothing did. */
  readonly changeOf: (storyId: string, headline: string) => LinkChange | null;
  readonly put: (changes: readonly LinkChange[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function openLinkWatch(): LinkWatch {
  let known: readonly LinkChange[] = [];
  const listeners = new Set<() => void>();
  return {
    changeOf: (storyId, headline) =>
      known.find(
        (change) => change.storyId === storyId && (change.kind !== 'renamed' || change.headline === headline),
      ) ?? null,
    put(changes) {
      if (JSON.stringify(changes) === JSON.stringify(known)) return;
      known = changes;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
