// What the two halves of the rig say to each other over the child process's message channel.

/** What oRPC sends through a port. */
export type PortData = string | Uint8Array;

interface Ask {
  readonly call: number;
}

export interface Answer extends Ask {
  readonly kind: 'answer';
  readonly value?: unknown;
  readonly error?: string;
}

export interface OpenWindow {
  readonly kind: 'open-window';
  readonly window: number;
  readonly preload: string;
  readonly size: { readonly width: number; readonly height: number };
}

export interface Load {
  readonly kind: 'load';
  readonly window: number;
  /** Null loads the page again. */
  readonly address: string | null;
}

export interface PortMessage {
  readonly kind: 'port-message';
  readonly window: number;
  readonly port: string;
  readonly data: PortData;
}

/** What the main process asks the test, which owns the browser. */
export type MainQuestion = OpenWindow | Load;
export type FromMain =
  | Answer
  | (MainQuestion & Ask)
  | PortMessage
  | { readonly kind: 'close-window'; readonly window: number };

/** What the test asks the main process. */
export type HostQuestion =
  | {
      readonly kind: 'fetch';
      readonly address: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'navigate'; readonly window: number; readonly address: string }
  | { readonly kind: 'open'; readonly window: number; readonly address: string }
  | { readonly kind: 'evaluate'; readonly source: string; readonly argument: unknown };

/** What a page or the test tells the main process. */
export type HostNews =
  | { readonly kind: 'port-opened'; readonly window: number; readonly port: string; readonly channel: string }
  | { readonly kind: 'ports-closed'; readonly window: number }
  | { readonly kind: 'page-closed'; readonly window: number }
  | { readonly kind: 'page-crashed'; readonly window: number }
  | { readonly kind: 'second-instance' }
  | { readonly kind: 'quit' }
  | PortMessage;
export type FromHost = Answer | (HostQuestion & Ask) | HostNews;

export interface FetchedFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Chromium takes no scheme of ours without Electron, so `app://galley/x` is `https://galley.app.rig/x` in the browser. */
export function toBrowser(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/, 'https://$1.app.rig');
}

export function fromBrowser(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.app\.rig/, 'app://$1');
}
