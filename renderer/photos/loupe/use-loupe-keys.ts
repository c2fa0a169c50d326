import { type KeyboardEvent, useCallback } from 'react';
import { focusSheet, photoPane, photoZoom } from '../desk/photo-pane.ts';

const PAN = 0.08;

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/** Escape goes back to the sheet; Ctrl with the arrows moves a zoomed photo; everything else is the sheet's. */
export function useLoupeKeys(others: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const pan = event.ctrlKey || event.metaKey ? pans[event.key] : undefined;
      if (pan !== undefined) {
        const keep = (part: number) => Math.min(Math.max(part, 0), 1);
        photoZoom.update((zoom) => ({ ...zoom, x: keep(zoom.x + pan[0]), y: keep(zoom.y + pan[1]) }));
        event.preventDefault();
      } else if (event.key === 'Escape') {
        photoPane.set({ kind: 'sheet' });
        photoZoom.update((zoom) => ({ ...zoom, isFull: false }));
        focusSheet();
        event.preventDefault();
      } else others(event);
    },
    [others],
  );
}
