/**
 * Lets work that was asked for all at once run one piece at a time, so that what a person asks for meanwhile waits for one
 * piece and not for all. What nobody waits for any more when its turn comes is left out: its signal's reason is thrown.
 */
export function takeTurns(): <Value>(signal: AbortSignal, work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, work) => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    last = Promise.allSettled([turn]); // whoever asked for it hears how it went
    return turn;
  };
}
