import * as z from 'zod';
import { readRemembered, writeRemembered } from './remembered.ts';

const whole = z.number().int();
const boundsInput = z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) });
const windowStateInput = z.object({ bounds: boundsInput, isMaximized: z.boolean() });

/** A rectangle of the screen, in device-independent pixels. */
export type Bounds = z.infer<typeof boundsInput>;
export type WindowState = z.infer<typeof windowStateInput>;

/** Null when there is none yet, or none that can be understood: the window then opens at its usual size. */
export function readWindowState(file: string): WindowState | null {
  return readRemembered(file, windowStateInput);
}

export function writeWindowState(file: string, state: WindowState): void {
  writeRemembered(file, state);
}

/** True when enough of the window is on one of the screens to take hold of it; a screen may have been unplugged. */
export function isReachable(bounds: Bounds, screens: readonly Bounds[]): boolean {
  const HANDLE_PX = 80;
  return screens.some(({ x, y, width, height }) => {
    const shownWidth = Math.min(bounds.x + bounds.width, x + width) - Math.max(bounds.x, x);
    const shownHeight = Math.min(bounds.y + bounds.height, y + height) - Math.max(bounds.y, y);
    return shownWidth >= HANDLE_PX && shownHeight >= HANDLE_PX && bounds.y >= y;
  });
}
