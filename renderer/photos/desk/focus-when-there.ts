let waiting: AbortController | null = null;

/**
 * Puts the keyboard into the first element that matches, at once or as soon as it is drawn. The wish ends when the keyboard
 * goes anywhere else first, and when another element is wished for; then `onEnd` is told.
 */
export function focusWhenThere(selector: string, onEnd: () => void = () => {}): void {
  waiting?.abort();
  if (focusFirst(selector)) {
    onEnd();
    return;
  }
  const wish = new AbortController();
  waiting = wish;
  const observer = new MutationObserver(() => {
    if (focusFirst(selector)) wish.abort();
  });
  const end = () => {
    observer.disconnect();
    onEnd();
  };
  wish.signal.addEventListener('abort', end, { once: true });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', () => wish.abort(), { once: true, signal: wish.signal });
}

function focusFirst(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}
