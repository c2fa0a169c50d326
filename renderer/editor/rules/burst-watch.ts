/** Tells letters a person types from those a keyboard program (UniKey and its kin) sends after its Backspaces. */
export interface BurstWatch {
  readonly noteKey: (event: KeyboardEvent) => void;
  /** Whether the letters that arrive now belong to a burst. */
  readonly noteText: () => boolean;
}

/** Programs send their letters within a few milliseconds; nobody presses Backspace and then a sign this fast. */
const BURST_MS = 50;

export function openBurstWatch(now: () => number = () => performance.now()): BurstWatch {
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    noteKey({ key }) {
      if (key === 'Backspace') lastMs = now();
    },
    noteText() {
      const isBurst = now() - lastMs < BURST_MS;
      if (isBurst) lastMs = now();
      return isBurst;
    },
  };
}
