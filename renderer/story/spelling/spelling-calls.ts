import { makeStore } from '../../state/store.ts';

/** How often the next misspelled word was asked for; here, so that the command loads without the editor. */
export const misspellingCalls = makeStore(0);

export function askForMisspelling(): void {
  misspellingCalls.update((calls) => calls + 1);
}
