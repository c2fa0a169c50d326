import { setImmediate as breathe } from 'node:timers/promises';
import { type Failure, FailureError } from '../../shared/bridge/failure.ts';
import type { ArchiveImportReport } from '../../shared/bridge/job.ts';
import type { Archive } from '../archive/archive.ts';
import { addStory } from '../import/import-file.ts';
import type { ArchivedStory, ArchiveEntry } from './archive-entry.ts';
import { openSource } from './open-source.ts';

export interface ArchiveImport {
  readonly archive: Archive;
  readonly path: string;
  /** What happens to a story whose headline and date are nearly those of one that is here. */
  readonly near: 'skip' | 'take';
  /** Stories in one transaction; nothing else is written while one runs. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

const MOST_NAMED = 500;

interface Waiting {
  readonly entry: ArchiveEntry;
  readonly story: ArchivedStory;
}

/**
 * Takes a whole archive in, in memory for a few stories. What was taken is in the journal, so that the same call goes on
 * where it was stopped; one hostile file is refused and the others go on. Fails: as openSource, and unreadable-import
 * where a file cannot be read on.
 */
export async function importArchive(run: ArchiveImport): Promise<ArchiveImportReport> {
  const { archive, atOnce, signal, progress } = run;
  const source = await openSource(run.path, archive.settings.publication().zone);
  const counts = { taken: 0, known: 0, near: 0, refused: 0 };
  const near: ArchiveImportReport['nearly'][number][] = [];
  const refused: ArchiveImportReport['problems'][number][] = [];
  let waiting: Waiting[] = [];

  const refuse = (name: string, failure: Failure) => {
    counts.refused += 1;
    if (refused.length < MOST_NAMED) refused.push({ name, failure });
  };
  const write = () => {
    const batch = waiting;
    waiting = [];
    archive.transaction(() =>
      archive.searchIndex.holdBack(() => {
        for (const { entry, story } of batch) take(entry, story);
      }),
    );
  };
  function take(entry: ArchiveEntry, story: ArchivedStory): void {
    if (archive.importJournal.has(entry.digest)) {
      counts.known += 1;
      return;
    }
    const headline = story.fields.headline ?? '';
    const like = archive.importJournal.findNear(headline, story.createdAt ?? Date.now());
    if (like !== null) {
      counts.near += 1;
      if (near.length < MOST_NAMED) near.push({ name: entry.name, headline, storyId: like.id });
      if (run.near === 'skip') return;
    }
    const { status, createdAt } = story;
    const { id } = addStory(archive, story, {
      reason: entry.name.slice(-300),
      status,
      ...(createdAt !== null && { createdAt }),
    });
    archive.importJournal.note(entry.digest, id);
    counts.taken += 1;
  }
  async function read(entry: ArchiveEntry): Promise<void> {
    if (archive.importJournal.has(entry.digest)) counts.known += 1;
    else {
      const story = await readOrRefuse(entry, refuse);
      if (story !== null) waiting.push({ entry, story });
    }
  }
  const report = (cancelled: boolean): ArchiveImportReport => ({
    ...counts,
    nearly: near,
    problems: refused,
    cancelled,
  });

  try {
    for await (const step of source.steps()) {
      if (signal.aborted) break;
      if (step.kind === 'refused') refuse(step.name, step.failure);
      if (step.kind === 'entry') await read(step.entry);
      if (waiting.length < atOnce) continue;
      write();
      progress(step.done, source.total);
      await breathe();
    }
  } finally {
    write(); // what was read before a file went wrong stays
  }
  if (!signal.aborted) progress(source.total, source.total);
  return report(signal.aborted);
}

async function readOrRefuse(
  entry: ArchiveEntry,
  refuse: (name: string, failure: Failure) => void,
): Promise<ArchivedStory | null> {
  try {
    return await entry.read();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    refuse(entry.name, error.failure);
    return null;
  }
}
