import { setImmediate as breathe } from 'node:timers/promises';
import { cleanLine } from '../../shared/base/clean-text.ts';
import { type Failure, FailureError } from '../../shared/bridge/failure.ts';
import type { ArchiveImportReport } from '../../shared/bridge/job.ts';
import type { Archive } from '../archive/archive.ts';
import { addStory } from '../import/import-file.ts';
import type { PictureIntake } from '../import/take-pictures.ts';
import type { ArchivedStory, ArchiveEntry } from './archive-entry.ts';
import { openSource } from './open-source.ts';

export interface ArchiveImport {
  readonly archive: Archive;
  readonly path: string;
  /** Takes in the pictures that Word files of a folder hold; without it their figures wait. */
  readonly addPicture?: PictureIntake;
  /** What happens to a story whose headline and date are nearly those of one that is here. */
  readonly near: 'skip' | 'take';
  /** Stories in one transaction; nothing else is written while one runs. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

const MOST_NAMED = 500;
const MOST_KINDS = 20;
/** Progress is told, and other work has its turn, after so many steps that took nothing. */
const STEPS_AT_ONCE = 200;

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
  const source = await openSource(run.path, archive.settings.publication().zone, run.addPicture ?? null);
  const counts = { taken: 0, known: 0, near: 0, refused: 0 };
  const near: ArchiveImportReport['nearly'][number][] = [];
  const refused: ArchiveImportReport['problems'][number][] = [];
  const passed = new Map<string, number>();
  let waiting: Waiting[] = [];
  let idle = 0;

  const refuse = (name: string, failure: Failure) => {
    counts.refused += 1;
    if (refused.length < MOST_NAMED) refused.push({ name, failure });
  };
  const pass = (what: string | null) => {
    if (what !== null && (passed.has(what) || passed.size < MOST_NAMED)) passed.set(what, (passed.get(what) ?? 0) + 1);
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
    passed: mostFirst(passed),
    cancelled,
  });

  try {
    for await (const step of source.steps()) {
      if (signal.aborted) break;
      if (step.kind === 'refused') refuse(step.name, step.failure);
      if (step.kind === 'passed') pass(step.what);
      if (step.kind === 'entry') await read(step.entry);
      idle += 1;
      if (waiting.length < atOnce && idle < STEPS_AT_ONCE) continue;
      idle = 0;
      if (waiting.length >= atOnce) write();
      progress(step.done, source.total);
      await breathe();
    }
  } finally {
    write(); // what was read before a file went wrong stays
  }
  if (!signal.aborted) progress(source.total, source.total);
  return report(signal.aborted);
}

function mostFirst(passed: ReadonlyMap<string, number>): ArchiveImportReport['passed'] {
  const all = [...passed].map(([what, count]) => ({ what: cleanLine(what).slice(0, 40), count }));
  return all.toSorted((one, other) => other.count - one.count).slice(0, MOST_KINDS);
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
