import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { reportBug } from '../../command/context.ts';
import { makeStore } from '../../state/store.ts';
import { type SheetView, sheetView } from './sheet-view.ts';

export interface SheetOrder {
  /** Every photo of the view, in its order. */
  readonly ids: readonly string[];
  /** False until the archive has answered for the first time. */
  readonly isKnown: boolean;
}

export const sheetOrder = makeStore<SheetOrder>({ ids: [], isKnown: false });

/** A long order is asked for again this much later after a change, so that an ingest does not do nothing else. */
const SHORT_WAIT_MS = 120;
const LONG_WAIT_MS = 1000;
const LONG = 5000;

/** Keeps the order as the archive has it, for as long as the photo desk is open. Returns how to stop. */
export function followOrder(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let turn = 0;

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { filter, sort, descending } = sheetView.get();
    const answer = await client.photo.order({ filter, sort, descending });
    const ids = answer === '' ? [] : answer.split(' ');
    if (mine === turn) sheetOrder.set({ ids: keepSame(sheetOrder.get().ids, ids), isKnown: true });
  }

  const loadNow = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    load().catch(reportBug);
  };
  const loadSoon = () => {
    timer ??= setTimeout(loadNow, sheetOrder.get().ids.length > LONG ? LONG_WAIT_MS : SHORT_WAIT_MS);
  };

  const stops = [
    sheetView.subscribe(loadNow),
    onEvent(({ kind }) => {
      if (kind === 'photos-added' || (kind === 'photos-changed' && changesOrder(sheetView.get()))) loadSoon();
    }),
  ];
  loadNow();
  return () => {
    turn += 1;
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Whether editing a photo can move it, or take it out of the view. */
function changesOrder({ filter, sort }: SheetView): boolean {
  return sort === 'takenAt' || sort === 'rating' || Object.keys(filter).length > 0;
}

function keepSame(before: readonly string[], ids: readonly string[]): readonly string[] {
  return before.length === ids.length && before.every((id, index) => id === ids[index]) ? before : ids;
}
