import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardContents } from '../../../electron/windows/guard-contents.ts';
import { externalAddress } from '../../../electron/windows/open-external.ts';

type Contents = Parameters<typeof guardContents>[0];
type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

function openGuard() {
  const asked: string[] = [];
  let handler: OpenHandler | null = null;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler(given: OpenHandler) {
      handler = given;
    },
  });
  guardContents(contents as unknown as Contents, (address) => asked.push(address)); // as much of it as the guard uses
  return {
    asked,
    isStopped(event: string, url: string): boolean {
      let stopped = false;
      contents.emit(event, { url, preventDefault: () => (stopped = true) });
      return stopped;
    },
    open: (url: string) => handler?.({ url }),
  };
}

const elsewhere = [
  'https://evil.example/',
  'file:///etc/passwd',
  'app://other/',
  'app://galley.evil.example/',
  'app://somebody@galley/',
  'data:text/html,x',
  'javascript:alert(1)',
];

describe('guardContents', () => {
  it('stops every way to another page, and lets the own page go on', () => {
    const guard = openGuard();
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      for (const address of elsewhere) expect(guard.isStopped(event, address), `${event} ${address}`).toBe(true);
      expect(guard.isStopped(event, 'app://galley/preview/1/index.html')).toBe(false);
    }
  });

  it('attaches no webview and opens no window, whatever the address', () => {
    const guard = openGuard();
    expect(guard.isStopped('will-attach-webview', 'app://galley/')).toBe(true);
    for (const address of [...elsewhere, 'app://galley/']) expect(guard.open(address)).toEqual({ action: 'deny' });
    expect(guard.asked).toEqual([...elsewhere, 'app://galley/']);
  });
});

describe('externalAddress', () => {
  it('hands web and mail addresses to the system and starts no program for any other scheme', () => {
    expect(['https://a.example/b', 'http://a.example', 'mailto:desk@a.example'].map(externalAddress)).not.toContain(
      null,
    );
    for (const address of [
      'file:///etc/passwd',
      'smb://host/share',
      'ms-msdt:/id',
      'javascript:1',
      'app://galley/',
      '',
    ])
      expect(externalAddress(address), address).toBeNull();
  });
});
