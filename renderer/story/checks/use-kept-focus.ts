import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list whose lines go when they are done with: when the one that had it is gone, the line now in
 * its place gets it, or whatever the list still has to press.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, lineSelector: string, lines: unknown): void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const all = [...(list.current?.querySelectorAll(lineSelector) ?? [])];
      const line = target instanceof Element ? target.closest(lineSelector) : null;
      place.current = line === null || !all.includes(line) ? null : all.indexOf(line);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [list, lineSelector]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at when the lines have changed
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const all = [...(list.current?.querySelectorAll(lineSelector) ?? [])];
    const line = all[Math.min(place.current, all.length - 1)];
    (line ?? list.current)?.querySelector<HTMLElement>('button')?.focus();
  }, [list, lineSelector, lines]);
}
