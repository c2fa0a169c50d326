import { gunzipSync, gzipSync } from 'node:zlib';
import { fail } from '../../../shared/bridge/failure.ts';
import type { Stamp } from '../../../shared/export/format.ts';
import type { PublicationStep } from '../../../shared/story/publication-step.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { VersionCause } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';
import { digestOf } from './body.ts';

export interface Publications {
  /** Every step that put the story before its readers or took it away, oldest first. */
  steps(storyId: string): readonly PublicationStep[];
  /** The revision readers have or had last; null for a story that was never published. */
  publishedRev(storyId: string): number | null;
  /** The steps that replaced what is published. */
  stamps(storyId: string): readonly Stamp[];
  /** Keeps the page of a revision as it goes out; pages are never changed. */
  keepPage(storyId: string, rev: number, page: string): void;
  /** The page of a revision as it went out; null where none was kept. Fails: damaged-body. */
  page(storyId: string, rev: number): string | null;
}

interface StepRow {
  readonly rev: number;
  readonly cause: VersionCause;
  readonly at: number;
  readonly author: string;
  readonly reason: string;
  readonly hasPage: number;
  readonly status: StatusName;
}

export function openPublications({ connection }: ArchiveContext): Publications {
  // Which versions moved the story, or replaced what is published? They hold the whole of it, its status too.
  const readSteps = connection.prepare<[string], StepRow>(
    `SELECT version.rev, cause, saved_at AS at, version.author, reason,
       EXISTS (SELECT 1 FROM published_page WHERE story_row = story.row AND published_page.rev = version.rev) AS hasPage,
       json_extract(CAST(snapshot AS TEXT), '$.status') AS status
     FROM version JOIN story ON story.row = version.story_row
     WHERE story.id = ? AND version.rev > 0 AND cause IN ('status', 'updated', 'corrected', 'legally-corrected', 'created', 'imported')
     ORDER BY version.rev`,
  );
  // The causes are those of the index version_by_publication, so that no other version is looked at.
  const readStamps = connection.prepare<[string], Stamp>(
    `SELECT cause AS kind, saved_at AS at, reason FROM version
     WHERE story_row = (SELECT row FROM story WHERE id = ?) AND rev > 0
       AND cause IN ('status', 'updated', 'corrected', 'legally-corrected') AND cause <> 'status' ORDER BY rev`,
  );
  const putPage = connection.prepare(
    'INSERT OR IGNORE INTO published_page (story_row, rev, digest, page) SELECT row, ?, ?, ? FROM story WHERE id = ?',
  );
  const readPage = connection.prepare<[string, number], { page: Buffer; digest: string }>(
    `SELECT page, digest FROM published_page JOIN story ON story.row = published_page.story_row
     WHERE story.id = ? AND published_page.rev = ?`,
  );

  function steps(storyId: string): readonly PublicationStep[] {
    let isOut = false;
    return readSteps.all(storyId).flatMap(({ cause, status, hasPage, ...row }): readonly PublicationStep[] => {
      const step = { ...row, hasPage: hasPage === 1 };
      const wasOut = isOut;
      isOut = status === 'published';
      if (!isOut) return wasOut ? [{ ...step, kind: status === 'withdrawn' ? 'withdrawn' : 'reopened' }] : [];
      if (cause === 'updated' || cause === 'corrected' || cause === 'legally-corrected')
        return [{ ...step, kind: cause }];
      return wasOut ? [] : [{ ...step, kind: 'published' }];
    });
  }

  return {
    steps,

    stamps: (storyId) => readStamps.all(storyId),

    publishedRev(storyId) {
      const out = steps(storyId).filter(({ kind }) => kind !== 'withdrawn' && kind !== 'reopened');
      return out[out.length - 1]?.rev ?? null;
    },

    keepPage(storyId, rev, page) {
      const bytes = gzipSync(page);
      putPage.run(rev, digestOf(bytes), bytes, storyId);
    },

    page(storyId, rev) {
      const found = readPage.get(storyId, rev);
      if (found === undefined) return null;
      if (digestOf(found.page) !== found.digest) throw fail('damaged-body', { id: storyId });
      return gunzipSync(found.page).toString('utf8');
    },
  };
}
