import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { calls } from '../../shared/bridge/calls.ts';
import { connectMessage, type DesktopBridge } from '../../shared/bridge/desktop-bridge.ts';
import { makeStore } from '../state/store.ts';

declare global {
  interface Window {
    readonly galley?: DesktopBridge;
  }
}

/** Whether calls reach the application now. A page that lost it keeps what was typed and tries again by itself. */
export const connectionState = makeStore<'connecting' | 'open' | 'lost'>('connecting');

export type Client = ContractRouterClient<typeof calls>;

type Link = PortLink<Record<never, never>> | SocketLink<Record<never, never>>;

let current: Link | null = null;
let opened = () => {};
let open = new Promise<void>((resolve) => {
  opened = resolve;
});

/** Every call of shared/bridge/calls.ts, over whatever connection there is; waits for the first one. */
export const client: Client = createORPCClient<Client>({
  async call(path, input, options) {
    await open;
    if (current === null) throw new Error('No connection');
    return current.call(path, input, options);
  },
});

/** Connects once at start: over a MessagePort in the desktop window, over a WebSocket in the browser door. */
export function connect(): void {
  if (window.galley === undefined) connectSocket(0);
  else connectPort(window.galley);
}

function connectPort(desktop: DesktopBridge): void {
  const { port1, port2 } = new MessageChannel();
  desktop.connect();
  window.postMessage({ type: connectMessage }, window.location.origin, [port2]);
  current = new PortLink({ port: port1 });
  port1.start();
  opened();
  connectionState.set('open');
}

const LONGEST_WAIT_MS = 5000;

function connectSocket(failures: number): void {
  const address = new URL('/calls', window.location.href);
  address.protocol = 'ws:';
  const websocket = new WebSocket(address);
  let wasOpen = false;
  websocket.addEventListener('open', () => {
    wasOpen = true;
    current = new SocketLink({ websocket });
    opened();
    connectionState.set('open');
  });
  websocket.addEventListener('close', () => {
    if (wasOpen) {
      current = null;
      open = new Promise((resolve) => {
        opened = resolve;
      });
    }
    connectionState.set('lost');
    const next = wasOpen ? 0 : failures + 1;
    setTimeout(() => connectSocket(next), Math.min(250 * 2 ** next, LONGEST_WAIT_MS));
  });
}
