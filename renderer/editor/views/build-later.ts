/** Long enough for the story to be on the screen first. */
const AFTER_PAINT_MS = 30;

/** Building stops after so long until the page has had a turn. */
const TURN_MS = 6;

const waiting = new Set<() => void>();
let hasTurn = false;

/**
 * Builds a part of a view that the first look at a story can do without, a moment after it has been opened: of a hundred
 * photos the boxes and buttons under them take longer to make than everything that is in sight. The answer calls it off.
 */
export function buildLater(build: () => void): () => void {
  waiting.add(build);
  if (!hasTurn) planTurn(AFTER_PAINT_MS);
  return () => void waiting.delete(build);
}

/** Builds what still waits, for somebody who goes there by a key at once. */
export function buildNow(): void {
  for (const build of waiting) {
    waiting.delete(build);
    build();
  }
}

function planTurn(afterMs: number): void {
  hasTurn = true;
  window.setTimeout(takeTurn, afterMs);
}

function takeTurn(): void {
  hasTurn = false;
  const end = performance.now() + TURN_MS;
  for (const build of waiting) {
    waiting.delete(build);
    build();
    if (performance.now() > end) break;
  }
  if (waiting.size > 0) planTurn(0);
}
