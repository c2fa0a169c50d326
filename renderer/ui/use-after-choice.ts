import { useEffect, useRef } from 'react';

export interface AfterChoice {
  /** Something was chosen: to be called before the list closes. */
  readonly choose: () => void;
  /** The keyboard is back on the button that opened the list. */
  readonly onFocus: () => void;
}

/**
 * Calls `after` when something was chosen and the list has closed. A list gives the keyboard back to its button; only
 * then, or when the button itself has gone, can the keyboard go on to what the choice was about.
 */
export function useAfterChoice(after: (() => void) | undefined): AfterChoice {
  const isChosen = useRef(false);
  const latest = useRef(after);
  latest.current = after;
  const finish = useRef(() => {
    if (!isChosen.current) return;
    isChosen.current = false;
    latest.current?.();
  });
  // The list goes with its button and holds the keyboard until it has gone.
  useEffect(() => () => void window.setTimeout(finish.current), []);
  return {
    choose() {
      isChosen.current = true;
    },
    onFocus: finish.current,
  };
}
