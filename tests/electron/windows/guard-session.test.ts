import { describe, expect, it } from 'vitest';
import { guardSession } from '../../../electron/windows/guard-session.ts';

type Session = Parameters<typeof guardSession>[0];
type Request = { readonly url: string };

/** Keeps what the guard hands to Electron, to be asked here as Electron would ask. */
function openGuard() {
  const given = new Map<string, (...words: never[]) => unknown>();
  const keep = (name: string) => (handler: (...words: never[]) => unknown) => void given.set(name, handler);
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('fetch') },
  };
  guardSession(session as unknown as Session); // as much of a session as the guard uses
  const call = (name: string, ...words: unknown[]) => given.get(name)?.(...(words as never[])); // as Electron calls it
  return {
    asks: (permission: string, requestingUrl = 'app://galley/') => {
      const answers: unknown[] = [];
      call('request', null, permission, (isGranted: boolean) => answers.push(isGranted), { requestingUrl });
      return answers;
    },
    has: (permission: string, requestingOrigin = 'app://galley/') => call('check', null, permission, requestingOrigin),
    mayUse: (deviceType: string) => call('device', { deviceType }),
    fetches: (url: string) => {
      const answers: unknown[] = [];
      call('fetch', { url } satisfies Request, (answer: unknown) => answers.push(answer));
      return answers;
    },
  };
}

describe('guardSession', () => {
  it('grants no permission and no device', () => {
    const guard = openGuard();
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      expect(guard.asks(permission)).toEqual([false]);
      expect(guard.has(permission)).toBe(false);
    }
    expect(['usb', 'hid', 'serial'].map(guard.mayUse)).toEqual([false, false, false]);
  });

  it('lets its own page put words on the clipboard, and no other', () => {
    const guard = openGuard();
    const permission = 'clipboard-sanitized-write';
    expect([guard.asks(permission), guard.has(permission)]).toEqual([[true], true]);
    for (const other of ['https://evil.example/', 'app://other/', 'null', ''])
      expect([guard.asks(permission, other), guard.has(permission, other)], other).toEqual([[false], false]);
  });

  it('fetches nothing from a network or the disk', () => {
    const guard = openGuard();
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'file:///etc/passwd', '//x'])
      expect(guard.fetches(url), url).toEqual([{ cancel: true }]);
  });

  it('lets the page have its own (the control of the refusals above)', () => {
    const guard = openGuard();
    for (const url of ['app://galley/index.html', 'blob:app://galley/1', 'data:text/plain,x', 'devtools://devtools/x'])
      expect(guard.fetches(url), url).toEqual([{ cancel: false }]);
  });
});
