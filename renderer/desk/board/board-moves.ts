import { movesFrom, type Role, type StatusMove, type StatusName } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';

/** The columns, in the order a story goes through them. */
export const boardStatuses = [
  'draft',
  'returned',
  'submitted',
  'editing',
  'ready',
  'published',
] as const satisfies readonly StatusName[];

export type BoardStories = Readonly<Partial<Record<StatusName, readonly StoryRow[]>>>;

/** The usual next step of a card that leads to another column; null where there is none for this role. */
export function nextMove(status: StatusName, role: Role): StatusMove | null {
  return movesFrom(status, role).find((move) => move.nextFrom?.includes(status) === true && move.to !== status) ?? null;
}

/** The step back: to the reporter where that can be, else to the column before. */
export function backMove(status: StatusName, role: Role): StatusMove | null {
  const place = columnOf(status);
  const back = movesFrom(status, role).filter(({ to }) => columnOf(to) >= 0 && columnOf(to) < place);
  return back.find(({ to }) => to === 'returned') ?? back[0] ?? null;
}

/** What takes a card from its column to another; null where this role can do nothing that leads there. */
export function moveTo(from: StatusName, to: StatusName, role: Role): StatusMove | null {
  return from === to ? null : (movesFrom(from, role).find((move) => move.to === to) ?? null);
}

function columnOf(status: StatusName): number {
  // biome-ignore lint/complexity/useIndexOf: indexOf takes only what is in the list, and a status need not be
  return boardStatuses.findIndex((known) => known === status);
}

/** The card an arrow key leads to: up and down in its column, left and right to the same height in the next column that has one. */
export function cardAfter(stories: BoardStories, id: string, key: string): string | null {
  const columns = boardStatuses.map((status) => stories[status] ?? []);
  const column = columns.findIndex((cards) => cards.some((card) => card.id === id));
  const row = columns[column]?.findIndex((card) => card.id === id) ?? -1;
  if (row < 0) return null;
  if (key === 'ArrowDown') return columns[column]?.[row + 1]?.id ?? null;
  if (key === 'ArrowUp') return columns[column]?.[row - 1]?.id ?? null;
  const beside = key === 'ArrowRight' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const cards = beside.find((one) => one.length > 0);
  return cards?.[Math.min(row, cards.length - 1)]?.id ?? null;
}
