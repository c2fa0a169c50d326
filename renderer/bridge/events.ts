import type { GalleyEvent } from '../../shared/bridge/events.ts';
import { client, connectionState } from './connection.ts';

type Listener = (event: GalleyEvent) => void;

const listeners = new Set<Listener>();

/** Hears what happens in the application, also after a reconnect. Returns how to stop. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the event stream for as long as the page lives; `reconnected` is told when events may have been missed. */
export async function followEvents(reconnected: () => void): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    await untilOpen();
    if (turn > 0) reconnected();
    await readUntilLost();
  }
}

async function readUntilLost(): Promise<void> {
  try {
    for await (const event of await client.app.events()) for (const listener of listeners) listener(event);
  } catch (error) {
    if (connectionState.get() === 'open') throw error;
  }
}

function untilOpen(): Promise<void> {
  if (connectionState.get() === 'open') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = connectionState.subscribe(() => {
      if (connectionState.get() !== 'open') return;
      stop();
      resolve();
    });
  });
}
