import { describe, expect, it } from 'vitest';
import {
  type ListKey,
  MOST_SELECTED,
  moveSelection,
  toggleSelection,
} from '../../../../renderer/desk/selection/selection.ts';
import type { StoryRow } from '../../../../shared/story/story.ts';
import { makeRow } from '../../../builders/story-row.ts';

const rows = (count: number): readonly StoryRow[] =>
  Array.from({ length: count }, (_, place) => makeRow(String(place)));

const press = (key: string, held: Partial<ListKey> = {}): ListKey => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the list', () => {
  const stories = rows(5);

  it('go from line to line, and begin with the first', () => {
    expect(moveSelection({ stories, selected: [], anchor: 0 }, press('ArrowDown'))).toMatchObject({ focus: 0 });
    const selected = stories.slice(1, 2);
    expect(moveSelection({ stories, selected, anchor: 1 }, press('ArrowDown'))).toMatchObject({ focus: 2, anchor: 2 });
    expect(moveSelection({ stories, selected, anchor: 1 }, press('End'))).toMatchObject({ focus: 4 });
    expect(moveSelection({ stories, selected, anchor: 1 }, press('x'))).toBeNull();
  });

  it('take all with Ctrl and A, in either case', () => {
    const none = { stories, selected: [], anchor: 0 };
    expect(moveSelection(none, press('A', { metaKey: true }))).toEqual({ kind: 'all' });
    expect(moveSelection(none, press('a'))).toBeNull();
  });

  it('extend from where Shift began, the last line the active one', () => {
    const step = moveSelection(
      { stories, selected: stories.slice(3, 4), anchor: 3 },
      press('ArrowUp', { shiftKey: true }),
    );
    expect(step).toMatchObject({ selected: [{ id: '3' }, { id: '2' }], anchor: 3, focus: 2 });
  });
});

describe('a selection', () => {
  const stories = rows(MOST_SELECTED + 50);

  it('takes one more or one less with Ctrl', () => {
    const selected = stories.slice(0, 2);
    expect(toggleSelection({ stories, selected, anchor: 0 }, 2, false).map(({ id }) => id)).toEqual(['0', '1', '2']);
    expect(toggleSelection({ stories, selected, anchor: 0 }, 0, false).map(({ id }) => id)).toEqual(['1']);
  });

  it('never holds more than one step of the archive takes, and always the active line', () => {
    const down = toggleSelection({ stories, selected: [], anchor: 0 }, stories.length - 1, true);
    const up = toggleSelection({ stories, selected: [], anchor: stories.length - 1 }, 0, true);
    const more = toggleSelection({ stories, selected: stories.slice(0, MOST_SELECTED), anchor: 0 }, 1020, false);
    expect([down, up, more].map(({ length }) => length)).toEqual([MOST_SELECTED, MOST_SELECTED, MOST_SELECTED]);
    expect([down, up, more].map((selected) => selected.at(-1)?.id)).toEqual([String(stories.length - 1), '0', '1020']);
  });
});
