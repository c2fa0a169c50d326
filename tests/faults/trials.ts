/** `npm run faults` runs every fault test as often as its figure asks for; `npm test` a fast part of it. */
export function trials({ fast, full }: { readonly fast: number; readonly full: number }): number {
  return process.env['GALLEY_FAULTS'] === 'full' ? full : fast;
}

/** A moment between the two, in milliseconds. */
export function randomMoment(fromMs: number, toMs: number): number {
  return fromMs + Math.random() * (toMs - fromMs);
}
