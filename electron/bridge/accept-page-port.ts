import { type AnyRouter, onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMain, IpcMainEvent, WebFrameMain } from 'electron';
import { connectMessage, desktopOrigin } from '../../shared/bridge/desktop-bridge.ts';
import { reportUnlessCoded } from './report-bug.ts';

/** Serves the calls over every MessagePort that our own page hands over. The only listener on Electron's IPC. */
export function acceptPagePorts(ipcMain: IpcMain, router: AnyRouter): void {
  const handler = new RPCHandler(router, { interceptors: [onError(reportUnlessCoded)] });
  ipcMain.on(connectMessage, ({ ports, senderFrame }: IpcMainEvent) => {
    const [port] = ports;
    if (port === undefined) return;
    if (!isOurPage(senderFrame)) {
      port.close();
      return;
    }
    handler.upgrade(port);
    port.start();
  });
}

/** True for the main frame of a window while it shows our page: not for a preview in it, nor a frame that is gone. */
export function isOurPage(frame: Pick<WebFrameMain, 'parent' | 'origin' | 'detached'> | null): boolean {
  return frame !== null && frame.parent === null && !frame.detached && frame.origin === desktopOrigin;
}
