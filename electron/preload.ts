import { contextBridge, ipcRenderer } from 'electron';
import { connectMessage, type DesktopBridge } from '../shared/bridge/desktop-bridge.ts';

/** The page's end of a message channel; only ever passed on; its type is the DOM's as well. */
type PagePort = object;

interface PageMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly PagePort[];
}

/** The little of the page's world that a preload touches; the DOM's types stay out of electron/. */
declare const window: {
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PageMessage) => void): void;
};

const bridge: DesktopBridge = {
  kind: 'desktop',
  platform: process.platform,
  connect() {
    const listener = (event: PageMessage) => {
      const [port] = event.ports;
      const isOurs = event.source === window && event.origin === window.location.origin && isConnect(event.data);
      if (!isOurs || port === undefined) return;
      window.removeEventListener('message', listener);
      ipcRenderer.postMessage(connectMessage, null, [port]);
    };
    window.addEventListener('message', listener);
  },
};

function isConnect(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === connectMessage;
}

// The context bridge freezes what it exposes.
contextBridge.exposeInMainWorld('galley', bridge);
