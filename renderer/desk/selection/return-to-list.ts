/** Puts the keyboard on the list of stories when what had it is gone: a bar, or a dialog that was asked from it. */
export function returnToList(): void {
  // A dialog that closes looks for its place a frame later.
  requestAnimationFrame(() => requestAnimationFrame(takeIfFree));
}

function takeIfFree(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.story-list')?.focus({ preventScroll: true });
}
