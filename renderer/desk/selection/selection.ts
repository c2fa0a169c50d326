import type { StoryRow } from '../../../shared/story/story.ts';

/** What is done with several stories at once is one step of the archive, and takes no more. */
export const MOST_SELECTED = 1000;

/** A key press, as far as the list cares. */
export interface ListKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Selection {
  readonly stories: readonly StoryRow[];
  readonly selected: readonly StoryRow[];
  /** Where a Shift selection starts. */
  readonly anchor: number;
}

export type SelectionStep =
  | { readonly kind: 'select'; readonly selected: readonly StoryRow[]; readonly anchor: number; readonly focus: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'open'; readonly index: number };

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -1e9,
  End: 1e9,
};

/** What a key does to the selection; null when it is not a key of the list. The last selected story is the active one. */
export function moveSelection({ stories, selected, anchor }: Selection, press: ListKey): SelectionStep | null {
  const active = stories.findIndex(({ id }) => id === selected[selected.length - 1]?.id);
  if (press.key === 'Enter') return active < 0 ? null : { kind: 'open', index: active };
  if (press.key === 'Escape') return { kind: 'select', selected: [], anchor: 0, focus: Math.max(active, 0) };
  if (press.key.toLowerCase() === 'a' && (press.ctrlKey || press.metaKey)) return { kind: 'all' };
  const step = steps[press.key];
  if (step === undefined || stories.length === 0) return null;
  const focus = Math.min(Math.max(active + step, 0), stories.length - 1);
  if (!press.shiftKey) return { kind: 'select', selected: selectOnly(stories, focus), anchor: focus, focus };
  return { kind: 'select', selected: range(stories, anchor, focus), anchor, focus };
}

export function selectOnly(stories: readonly StoryRow[], index: number): readonly StoryRow[] {
  const story = stories[index];
  return story === undefined ? [] : [story];
}

/** A press with Ctrl takes one more or one less; with Shift everything from the anchor. */
export function toggleSelection(
  { stories, selected, anchor }: Selection,
  index: number,
  toAnchor: boolean,
): readonly StoryRow[] {
  if (toAnchor) return range(stories, anchor, index);
  const story = stories[index];
  if (story === undefined) return selected;
  const without = selected.filter(({ id }) => id !== story.id);
  return without.length < selected.length ? without : [...selected, story].slice(-MOST_SELECTED);
}

/** The stories between two lines, the second one last, so that it stays the active one. */
function range(stories: readonly StoryRow[], anchor: number, to: number): readonly StoryRow[] {
  const from = Math.min(Math.max(anchor, to - MOST_SELECTED + 1), to + MOST_SELECTED - 1);
  const between = stories.slice(Math.min(from, to), Math.max(from, to) + 1);
  return from <= to ? between : [...between].reverse();
}
