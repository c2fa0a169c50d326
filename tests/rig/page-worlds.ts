// The two worlds of an Electron page. Both functions are injected into Chromium as source text, so each is self-contained.

interface Exposed {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly functions: readonly string[];
}

/** The page's own world: receives what the preload exposed, as a frozen object. */
export function mainWorld(): void {
  document.addEventListener('rig:expose', (event) => {
    const { name, values, functions } = (event as CustomEvent<Exposed>).detail; // sent by the other world below
    const calls = functions.map((key) => [
      key,
      () => {
        document.dispatchEvent(new CustomEvent('rig:call', { detail: key }));
      },
    ]);
    Object.defineProperty(window, name, { value: Object.freeze({ ...values, ...Object.fromEntries(calls) }) });
  });
}

/**
 * The isolated world: what `require('electron')` gives a sandboxed preload, as far as Galley's uses it. Functions it
 * exposes take no arguments and return nothing; ports carry text and bytes. Anything else throws.
 */
export function preloadWorld(platform: string, send: (message: string) => void) {
  const ports = new Map<string, MessagePort>();
  const refuse = (what: string) => () => {
    throw new Error(`The rig knows no ${what}.`);
  };
  const only = <Known extends object>(name: string, known: Known): Known =>
    new Proxy(known, {
      get: (target, key) => (key in target ? Reflect.get(target, key) : refuse(`${name}.${String(key)}`)()),
    });
  const encode = (data: unknown) => {
    if (typeof data === 'string') return { text: data };
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    if (!(bytes instanceof Uint8Array)) throw new Error('An object could not be cloned.');
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { base64: btoa(binary) };
  };
  const decode = (data: { text?: string; base64?: string }) =>
    data.text ?? Uint8Array.from(atob(data.base64 ?? ''), (letter) => letter.charCodeAt(0));
  const post = (message: object) => send(JSON.stringify(message));

  /** Called by the host with what the main process posted. */
  const receive = (port: string, data: { text?: string; base64?: string }) =>
    ports.get(port)?.postMessage(decode(data));

  const ipcRenderer = only('ipcRenderer', {
    postMessage(channel: string, message: unknown, transferred: readonly MessagePort[] = []) {
      const [port] = transferred;
      if (message !== null || port === undefined) refuse('ipcRenderer.postMessage without a port')();
      const id = `${performance.timeOrigin}-${ports.size}`;
      ports.set(id, port as MessagePort); // refused above when there is none
      post({ kind: 'port-opened', port: id, channel });
      // The same port.
      (port as MessagePort).onmessage = (event) => post({ kind: 'port-message', port: id, data: encode(event.data) });
    },
  });
  const contextBridge = only('contextBridge', {
    exposeInMainWorld(name: string, api: Readonly<Record<string, unknown>>) {
      const entries = Object.entries(api);
      const functions = entries.filter(([, value]) => typeof value === 'function').map(([key]) => key);
      const values = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'));
      // Only the names of functions, as they were exposed, come back.
      document.addEventListener('rig:call', (event) => (api[(event as CustomEvent<string>).detail] as () => void)());
      document.dispatchEvent(new CustomEvent('rig:expose', { detail: { name, values, functions } }));
    },
  });
  const process = { platform, type: 'renderer', contextIsolated: true, sandboxed: true };
  return { receive, process, electron: only('electron', { ipcRenderer, contextBridge }) };
}
