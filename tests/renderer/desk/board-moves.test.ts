import { describe, expect, it } from 'vitest';
import { backMove, boardStatuses, cardAfter, moveTo, nextMove } from '../../../renderer/desk/board/board-moves.ts';
import type { Role, StatusName } from '../../../shared/story/status.ts';
import { makeRow } from '../../builders/story-row.ts';

describe('the keys of the board', () => {
  it('take a card one usual step on, as far as the role may', () => {
    const steps = boardStatuses.map((status) => nextMove(status, 'deskEditor')?.id ?? null);
    expect(steps).toEqual(['submit', 'submit', 'edit', 'make-ready', 'publish', null]);
    expect(nextMove('submitted', 'reporter')).toBeNull();
  });

  it('take it back: to the reporter from the desk, out of the desk by the reporter', () => {
    const steps = (
      ['submitted', 'editing', 'ready', 'published', 'draft'] as const satisfies readonly StatusName[]
    ).map((status) => backMove(status, 'deskEditor')?.id ?? null);
    expect(steps).toEqual(['return', 'return', 'return', 'reopen', null]);
    expect(backMove('submitted', 'reporter')?.id).toBe('take-back');
  });

  it('lead from card to card, over empty columns, to the same height or the last card', () => {
    const stories = {
      draft: [makeRow('a'), makeRow('b')],
      submitted: [makeRow('c')],
      ready: [makeRow('d'), makeRow('e'), makeRow('f')],
    };
    const go = (id: string, key: string) => cardAfter(stories, id, `Arrow${key}`);
    expect([go('a', 'Down'), go('b', 'Down'), go('b', 'Up'), go('a', 'Up')]).toEqual(['b', null, 'a', null]);
    expect([go('b', 'Right'), go('c', 'Right'), go('f', 'Left'), go('c', 'Left'), go('f', 'Right')]).toEqual([
      'c',
      'd',
      'c',
      'a',
      null,
    ]);
  });
});

describe('a dragged card', () => {
  it('goes where a move of the role leads, and nowhere else', () => {
    const columns = (from: StatusName, role: Role) => boardStatuses.filter((to) => moveTo(from, to, role) !== null);
    expect(columns('submitted', 'deskEditor')).toEqual(['draft', 'returned', 'editing', 'ready']);
    expect(columns('published', 'deskEditor')).toEqual(['draft']);
    expect(columns('submitted', 'reporter')).toEqual(['draft']);
    expect(columns('ready', 'reporter')).toEqual([]);
  });
});
