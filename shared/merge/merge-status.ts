import type { StatusName } from '../story/status.ts';
import type { MergedStatus } from './merge.ts';
import { mergeValue } from './merge-value.ts';

/** Takes where either side moved the story. A story that one side works on never goes to the trash unasked. */
export function mergeStatus(base: StatusName, ours: StatusName, theirs: StatusName): MergedStatus | null {
  const merged = mergeValue(base, ours, theirs);
  if (merged?.from === 'base') return null;
  if (merged === null || (merged.from === 'theirs' && theirs === 'trashed')) return { kind: 'question', ours, theirs };
  return { kind: 'settled', ...merged };
}
