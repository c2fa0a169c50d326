import { describe, expect, it, onTestFinished } from 'vitest';
import { completeSearch } from '../../../electron/app/complete-search.ts';
import { type EventHub, makeEventHub } from '../../../electron/app/event-hub.ts';
import { makeJobs } from '../../../electron/app/jobs.ts';
import { openArchive } from '../../../electron/archive/archive.ts';
import type { JobProgress } from '../../../shared/bridge/job.ts';
import { makeArchive } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';

const STORIES = 90;

/** An archive of which search has taken in nothing, opened as the window opens it. */
function openUnread() {
  const made = makeArchive();
  made.transaction(() => {
    for (let number = 0; number < STORIES; number += 1)
      made.stories.create({ fields: { headline: `Mưa ${number}` }, cause: 'created' });
  });
  made.connection.exec("INSERT INTO search (search) VALUES ('delete-all'); UPDATE search_state SET last_row = 0");
  made.close();
  const archive = openArchive(made.folder, { mode: 'write', leavesIndex: true });
  onTestFinished(() => archive.close());
  return archive;
}

/** What a page is told of the work until it is over. */
async function readUntilEnd(events: EventHub): Promise<readonly JobProgress[]> {
  const told: JobProgress[] = [];
  for await (const event of events.subscribe(undefined)) {
    if (event.kind === 'job-progressed') told.push(event.job);
    if (told.at(-1)?.state === 'done') break;
  }
  return told;
}

describe('search that has stories to take in', () => {
  it('does so beside the window, which opens, lists and saves meanwhile, and tells how far it is', async () => {
    const archive = openUnread();
    const find = (query: string) => archive.stories.search({ query, limit: 5, countUpTo: 500 }).total;
    expect([archive.searchIndex.waiting(), archive.stories.list({ limit: 1 }).total, find('mua')]).toEqual([
      STORIES,
      STORIES,
      0,
    ]);
    const events = makeEventHub();
    const jobs = makeJobs(events, (bug) => {
      throw bug;
    });
    const ended = readUntilEnd(events);
    completeSearch(archive.folder, jobs, events);
    const { id } = archive.stories.create({ fields: { headline: 'Nắng' }, cause: 'created' });
    archive.stories.save({ storyId: id, baseRev: 1, change: { fields: { headline: 'Nắng to' } }, cause: 'edited' });
    const told = await ended;
    expect([archive.searchIndex.waiting(), find('mua'), find('nang to')]).toEqual([0, STORIES, 1]);
    expect(told.at(-1)).toMatchObject({ kind: 'search', state: 'done' });
  });

  it('goes on the next time where Galley was closed in between', () => {
    const archive = openUnread();
    expect(archive.searchIndex.completeSome(20)).toEqual({ done: 20, waiting: STORIES - 20 });
    expect(archive.stories.search({ query: 'mua', limit: 5 }).total).toBe(20);
    expect(archive.searchIndex.complete()).toBe(STORIES - 20);
  });

  it('is read as it is by whoever opens the archive beside', () => {
    const archive = openUnread();
    const reader = openArchive(archive.folder, { mode: 'read' });
    expect(reader.searchIndex.waiting()).toBe(STORIES);
    reader.close();
    expect(failureOf(() => openArchive(archive.folder, { mode: 'write' }))).toBe('archive-in-use');
  });
});
