// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  keepInOrder,
  nothingSelected,
  selectAll,
  selectOnly,
  selectTo,
  toggleOne,
} from '../../../../renderer/photos/desk/sheet-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const idsOf = ({ ids }: { readonly ids: ReadonlySet<string> }) => [...ids].sort().join('');

describe('a selection of the sheet', () => {
  it('reaches with Shift from where it started, to either side', () => {
    const started = selectOnly('c');
    expect(idsOf(selectTo(started, order, 'e'))).toBe('cde');
    expect(idsOf(selectTo(selectTo(started, order, 'e'), order, 'a'))).toBe('abc');
  });

  it('takes one more, or one less, with Ctrl', () => {
    expect(idsOf(toggleOne(selectOnly('a'), 'd'))).toBe('ad');
    expect(idsOf(toggleOne(toggleOne(selectOnly('a'), 'd'), 'a'))).toBe('d');
  });

  it('takes all and leaves the keyboard where it is', () => {
    const all = selectAll(selectOnly('b'), order);
    expect([idsOf(all), all.focus]).toEqual(['abcde', 'b']);
  });

  it('goes on from the same place when its photo leaves the sheet', () => {
    expect(keepInOrder(selectOnly('c'), order, ['a', 'b', 'd', 'e'])).toEqual(selectOnly('d'));
    expect(keepInOrder(selectOnly('e'), order, ['a', 'b'])).toEqual(selectOnly('b'));
  });

  it('keeps what is still there, and nothing when the sheet is empty', () => {
    const two = toggleOne(selectOnly('a'), 'd');
    expect(idsOf(keepInOrder(two, order, ['d', 'e']))).toBe('d');
    expect(keepInOrder(two, order, [])).toEqual(nothingSelected);
  });
});
