import { describe, expect, it } from 'vitest';
import { moves, movesFrom, nextAction, roles, type StatusMove, statusNames } from '../../../shared/story/status.ts';

describe('statuses', () => {
  it('lead somewhere from everywhere, for the desk', () => {
    expect(statusNames.filter((status) => movesFrom(status, 'deskEditor').length === 0)).toEqual([]);
  });

  it('can all be reached from a draft', () => {
    const reached = new Set(['draft']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const move of moves) if (move.from.some((from) => reached.has(from))) reached.add(move.to);
    }
    expect([...reached].sort()).toEqual([...statusNames].sort());
  });

  it('let a reporter submit and take back, and only the desk publish', () => {
    expect(movesFrom('draft', 'reporter').map(({ id }) => id)).toEqual(['submit', 'trash']);
    expect(roles.filter((role) => movesFrom('ready', role).some(({ id }) => id === 'publish'))).toEqual(['deskEditor']);
  });

  it('are moved by ids that are unique', () => {
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  });
});

describe('nextAction', () => {
  it('is what the usual next step is checked for', () => {
    const all: readonly StatusMove[] = moves;
    for (const status of statusNames) {
      const next = all.find(({ nextFrom, checks }) => nextFrom?.includes(status) === true && checks !== undefined);
      if (next !== undefined) expect([status, nextAction(status)]).toEqual([status, next.checks]);
    }
  });
});
