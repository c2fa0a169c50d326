import { EventEmitter } from 'node:events';
import { os } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { acceptPagePorts, isOurPage } from '../../../electron/bridge/accept-page-port.ts';
import { connectMessage, desktopOrigin } from '../../../shared/bridge/desktop-bridge.ts';

type Frame = NonNullable<Parameters<typeof isOurPage>[0]>;

const ours = { parent: null, detached: false, origin: desktopOrigin };
const strangers: Readonly<Record<string, Frame | null>> = {
  'a frame that is gone': null,
  'a page that left': { ...ours, detached: true },
  'a page of another address': { ...ours, origin: 'https://evil.example' },
  'a page without an address of its own': { ...ours, origin: 'null' },
  'a frame inside our page': { ...ours, parent: ours as unknown as NonNullable<Frame['parent']> }, // only its presence counts
};

/** What happened to a port that this frame handed over. */
function handOver(senderFrame: Frame | null): readonly string[] {
  const ipcMain = new EventEmitter();
  const done: string[] = [];
  const port = Object.assign(new EventEmitter(), {
    start: () => void done.push('started'),
    close: () => void done.push('closed'),
    postMessage() {},
  });
  acceptPagePorts(ipcMain as unknown as Parameters<typeof acceptPagePorts>[0], { ping: os.handler(() => 'pong') }); // an emitter, as Electron's is
  ipcMain.emit(connectMessage, { ports: [port], senderFrame });
  return done;
}

describe('acceptPagePorts', () => {
  it('serves the main frame of our own page', () => {
    expect(isOurPage(ours)).toBe(true);
    expect(handOver(ours)).toEqual(['started']);
  });

  it.each(Object.keys(strangers))('closes the port of %s', (who) => {
    const frame = strangers[who] ?? null;
    expect(isOurPage(frame)).toBe(false);
    expect(handOver(frame)).toEqual(['closed']);
  });
});
