import { makeStore } from './store.ts';

/** Files dropped on the Desk and not imported yet. */
export const droppedFiles = makeStore<readonly File[]>([]);
