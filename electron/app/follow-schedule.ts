import type { Theme } from '../../shared/export/format.ts';
import type { Archive } from '../archive/archive.ts';
import { publishDue } from '../desk/publish-due.ts';
import type { EventHub } from './event-hub.ts';

export interface ScheduleClock {
  now(): number;
  /** Settles after so long, or at once when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface ScheduleOptions {
  readonly archive: Archive;
  readonly theme: () => Promise<Theme>;
  readonly events: EventHub;
  readonly clock: ScheduleClock;
  readonly reportBug: (error: unknown) => void;
}

/** What is scheduled meanwhile, and a laptop that slept, are seen after this at the latest. */
const LONGEST_WAIT_MS = 15_000;

/**
 * Publishes scheduled stories at their time while Galley is open, first those whose time came while it was closed.
 * Returns how to end it; a story on its way is finished first.
 */
export function followSchedule({ archive, theme, events, clock, reportBug }: ScheduleOptions): () => Promise<void> {
  const end = new AbortController();
  const told = new Set<string>();

  async function publish(): Promise<void> {
    const { published, held } = publishDue(archive, await theme(), clock.now());
    for (const { id, rev, fields } of published) {
      events.publish({ kind: 'story-changed', storyId: id, rev, origin: null });
      events.publish({ kind: 'schedule-kept', storyId: id, headline: fields.headline });
    }
    for (const { story, failure } of held) {
      const appointment = `${story.id} ${story.at}`; // a story that was put off and is kept in again is told again
      if (told.has(appointment)) continue;
      told.add(appointment);
      events.publish({ kind: 'schedule-missed', storyId: story.id, headline: story.headline, failure });
    }
  }

  async function follow(): Promise<void> {
    while (!end.signal.aborted) {
      const wait = await takeTurn().catch((error: unknown) => {
        reportBug(error); // the next turn tries again
        return LONGEST_WAIT_MS;
      });
      await clock.wait(Math.max(wait, 0), end.signal);
    }
  }

  /** Publishes what is due, and answers how long there is nothing to do. */
  async function takeTurn(): Promise<number> {
    await publish();
    const next = archive.schedule.nextAfter(clock.now());
    return next === null ? LONGEST_WAIT_MS : Math.min(next - clock.now(), LONGEST_WAIT_MS);
  }

  const ended = follow();
  return () => {
    end.abort();
    return ended;
  };
}
