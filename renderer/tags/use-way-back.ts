import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the keyboard back from a tag's dialog: a change may take the tag's line out of the list, or to another place of
 * it, and what had the focus goes with the line. Then the line is looked for, else the field above the list.
 */
export function useWayBack(screen: RefObject<HTMLElement | null>, openTagId: string | null, lines: unknown): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (openTagId !== null) last.current = openTagId;
  }, [openTagId]);

  useEffect(() => {
    const forget = () => {
      if (openTagId === null) last.current = null; // the person has gone on
    };
    window.addEventListener('keydown', forget, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', forget, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, [openTagId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the lines may take the focus away
  useEffect(() => {
    if (openTagId !== null || last.current === null) return;
    const tagId = last.current;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const line = screen.current?.querySelector<HTMLElement>(`[data-tag="${CSS.escape(tagId)}"] button:last-of-type`);
      (line ?? screen.current?.querySelector<HTMLElement>('header input'))?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [screen, openTagId, lines]);
}
