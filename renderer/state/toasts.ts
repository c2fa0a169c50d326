import type { TextValues } from '../../shared/base/format-text.ts';
import type { Text } from '../../shared/base/language.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import { failures } from '../../shared/bridge/failures.ts';
import { makeStore } from './store.ts';

export interface Toast {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly text: Text;
  readonly values?: TextValues;
  /** A second line: what the person can do. */
  readonly hint?: Text;
  readonly action?: { readonly label: Text; readonly run: () => void };
}

export const toasts = makeStore<readonly Toast[]>([]);

let last = 0;

export function showToast(toast: Omit<Toast, 'id'>): void {
  last += 1;
  const shown = { ...toast, id: last };
  toasts.update((all) => [...all.slice(-3), shown]);
}

/** A coded failure in its own words, with what can be done. */
export function showFailure({ code, values }: Failure): void {
  showToast({ tone: 'problem', text: failures[code].message, hint: failures[code].hint, values });
}

export function dismissToast(id: number): void {
  toasts.update((all) => all.filter((toast) => toast.id !== id));
}
