import { describe, expect, it } from 'vitest';
import { moveFocus } from '../../../../renderer/photos/desk/move-focus.ts';

/** 0 1 2 3 / 4 5 6 7 / 8 9 */
const sheet = { count: 10, columns: 4, rows: 2 };

describe('moveFocus', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 1, 5],
    ['ArrowUp', 5, 1],
    ['Home', 7, 0],
    ['End', 2, 9],
    ['PageDown', 1, 9],
    ['PageUp', 9, 1],
  ])('goes by %s from photo %i to photo %i', (key, from, to) => {
    expect(moveFocus(key, from, sheet)).toBe(to);
  });

  it('stays in the first and the last row instead of leaving the sheet', () => {
    expect(moveFocus('ArrowUp', 2, sheet)).toBe(2);
    expect(moveFocus('ArrowDown', 9, sheet)).toBe(9);
  });

  it('goes down to the last photo where the last row is short', () => {
    expect(moveFocus('ArrowDown', 7, sheet)).toBe(9);
  });

  it('knows no other key, and nothing to go to in an empty sheet', () => {
    expect(moveFocus('t', 0, sheet)).toBeNull();
    expect(moveFocus('End', 0, { ...sheet, count: 0 })).toBeNull();
  });
});
