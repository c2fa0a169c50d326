import type { BrowserWindow } from 'electron';
import { reportBug } from '../bridge/report-bug.ts';

const WITHIN_MS = 60_000;
const MOST_RELOADS = 3;

/**
 * Loads the page again when its process crashed. All that was typed up to the crash is in the archive. A page that
 * keeps crashing is given up, and `giveUp` tells the person.
 */
export function recoverWindow(window: BrowserWindow, giveUp: () => void): void {
  let reloadedAt: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    reportBug(new Error(`The page's process is gone: ${reason}, exit code ${exitCode}`));
    const now = performance.now(); // monotonic: the wall clock may jump
    reloadedAt = [...reloadedAt.filter((at) => now - at < WITHIN_MS), now];
    if (reloadedAt.length > MOST_RELOADS) giveUp();
    else window.webContents.reload();
  });
  window.on('unresponsive', () => reportBug(new Error('The page does not respond.')));
}
