import type { GalleyEvent } from '../../shared/bridge/events.ts';

export interface EventHub {
  publish(event: GalleyEvent): void;
  /** Events from now on, until the signal ends it. */
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<GalleyEvent, void>;
}

/** A page that stops reading must not fill the memory: the oldest events are dropped, and the page refetches on reconnect. */
const MOST_WAITING = 1000;

export function makeEventHub(): EventHub {
  const listeners = new Set<(event: GalleyEvent) => void>();

  async function* subscribe(signal: AbortSignal | undefined): AsyncGenerator<GalleyEvent, void> {
    const waiting: GalleyEvent[] = [];
    let wake = () => {};
    const listener = (event: GalleyEvent) => {
      waiting.push(event);
      if (waiting.length > MOST_WAITING) waiting.shift();
      wake();
    };
    const stop = () => wake();
    listeners.add(listener);
    signal?.addEventListener('abort', stop);
    try {
      while (signal?.aborted !== true) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      listeners.delete(listener);
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe,
  };
}
