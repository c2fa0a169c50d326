import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEventHub } from '../../../electron/app/event-hub.ts';
import { followSchedule } from '../../../electron/app/follow-schedule.ts';
import type { Archive } from '../../../electron/archive/archive.ts';
import type { GalleyEvent } from '../../../shared/bridge/events.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { makeStory } from '../../builders/story.ts';

const start = Date.UTC(2026, 2, 2, 3);

/** A clock that moves only when it is told to, and then wakes who waited long enough. */
function makeClock() {
  let now = start;
  let waiting: { readonly until: number; readonly wake: () => void } | null = null;
  let asked = () => {};
  return {
    now: () => now,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((wake) => {
        waiting = { until: now + ms, wake };
        signal.addEventListener('abort', () => wake());
        asked();
      }),
    /** Settles when the next wait begins; its length in ms. */
    async nextWait(): Promise<number> {
      if (waiting === null)
        await new Promise<void>((resolve) => {
          asked = resolve;
        });
      return (waiting?.until ?? now) - now;
    },
    move(to: number): void {
      now = to;
      const sleeper = waiting;
      if (sleeper === null || sleeper.until > now) return;
      waiting = null;
      sleeper.wake();
    },
  };
}

function schedule(archive: Archive, at: number, embargoUntil: number | null = null): string {
  const { fields } = makeStory({ publishAt: at, embargoUntil });
  return archive.stories.create({ fields, body: doc(p('Một')), status: 'ready', cause: 'created' }).id;
}

function follow(archive: Archive) {
  const clock = makeClock();
  const events = makeEventHub();
  const told: GalleyEvent[] = [];
  const hub = { ...events, publish: (event: GalleyEvent) => void told.push(event) };
  const bugs: unknown[] = [];
  const theme = async () => ({ css: '', digest: '' });
  const end = followSchedule({ archive, theme, events: hub, clock, reportBug: (error) => bugs.push(error) });
  onTestFinished(async () => {
    await end();
    expect(bugs).toEqual([]);
  });
  return { clock, told, bugs };
}

describe('followSchedule', () => {
  it('publishes at once what became due while Galley was closed', async () => {
    const archive = makeArchive({ now: () => start });
    const id = schedule(archive, start - 3_600_000);
    const { clock, told } = follow(archive);
    await clock.nextWait();
    expect(archive.stories.get(id)).toMatchObject({ status: 'published', fields: { publishedAt: start } });
    expect(told.map(({ kind }) => kind)).toEqual(['story-changed', 'schedule-kept']);
  });

  it('wakes at the very time of the next story', async () => {
    const archive = makeArchive({ now: () => start });
    const id = schedule(archive, start + 5000);
    const { clock } = follow(archive);
    expect(await clock.nextWait()).toBe(5000);
    clock.move(start + 4999);
    expect(archive.stories.get(id).status).toBe('ready');
    clock.move(start + 5000);
    await clock.nextWait();
    expect(archive.stories.get(id)).toMatchObject({ status: 'published', fields: { publishedAt: start + 5000 } });
  });

  it('looks again before long, for what is scheduled meanwhile', async () => {
    const archive = makeArchive({ now: () => start });
    const { clock } = follow(archive);
    expect(await clock.nextWait()).toBe(15_000);
    const id = schedule(archive, start + 20_000);
    clock.move(start + 15_000);
    expect(await clock.nextWait()).toBe(5000);
    clock.move(start + 20_000);
    await clock.nextWait();
    expect(archive.stories.get(id).status).toBe('published');
  });

  it('says once what is kept in, and goes on trying', async () => {
    const archive = makeArchive({ now: () => start });
    const id = schedule(archive, start, start + 30_000);
    const { clock, told } = follow(archive);
    await clock.nextWait();
    clock.move(start + 15_000);
    await clock.nextWait();
    expect(told).toMatchObject([{ kind: 'schedule-missed', storyId: id, failure: { code: 'checks-stop' } }]);
    clock.move(start + 30_000);
    await clock.nextWait();
    expect(archive.stories.get(id).status).toBe('published');
  });

  it('says it again of a story that was put off and is kept in at its new time too', async () => {
    const archive = makeArchive({ now: () => start });
    const id = schedule(archive, start, start + 60_000);
    const { clock, told } = follow(archive);
    await clock.nextWait();
    const change = { fields: { publishAt: start + 15_000 } };
    archive.stories.save({ storyId: id, baseRev: archive.stories.get(id).rev, change, cause: 'edited', author: '' });
    clock.move(start + 15_000);
    await clock.nextWait();
    expect(told.map(({ kind }) => kind)).toEqual(['schedule-missed', 'schedule-missed']);
  });

  it('goes on after a turn in which the archive could not be read', async () => {
    const archive = makeArchive({ now: () => start });
    const { clock, bugs } = follow(archive);
    await clock.nextWait();
    archive.connection.exec('ALTER TABLE story RENAME COLUMN publish_at TO publish_at_gone');
    clock.move(start + 15_000);
    expect(await clock.nextWait()).toBe(15_000);
    expect(bugs.splice(0)).toHaveLength(1);
    archive.connection.exec('ALTER TABLE story RENAME COLUMN publish_at_gone TO publish_at');
    const id = schedule(archive, start + 20_000);
    clock.move(start + 30_000);
    await clock.nextWait();
    expect(archive.stories.get(id).status).toBe('published');
  });
});
