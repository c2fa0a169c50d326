import type { ArchiveContext } from './context.ts';

/** A story with the time it is to be published at. */
export interface ScheduledStory {
  readonly id: string;
  readonly headline: string;
  readonly at: number;
}

export interface Schedule {
  /** The ready stories whose time has come, the earliest first. */
  due(now: number): readonly ScheduledStory[];
  /** The ready stories that have a time, past or to come, the earliest first. */
  coming(limit: number): readonly ScheduledStory[];
  /** When the next ready story is due after that moment; null when none is. */
  nextAfter(now: number): number | null;
}

export function openSchedule({ connection }: ArchiveContext): Schedule {
  const readDue = connection.prepare<[number], ScheduledStory>(
    `SELECT id, headline, publish_at AS at FROM story
     WHERE publish_at IS NOT NULL AND publish_at <= ? AND status = 'ready' ORDER BY publish_at, row`,
  );
  const readComing = connection.prepare<[number], ScheduledStory>(
    `SELECT id, headline, publish_at AS at FROM story
     WHERE publish_at IS NOT NULL AND status = 'ready' ORDER BY publish_at, row LIMIT ?`,
  );
  const readNext = connection.prepare<[number], { at: number | null }>(
    `SELECT min(publish_at) AS at FROM story WHERE publish_at IS NOT NULL AND publish_at > ? AND status = 'ready'`,
  );
  return {
    due: (now) => readDue.all(now),
    coming: (limit) => readComing.all(limit),
    nextAfter: (now) => readNext.get(now)?.at ?? null,
  };
}
