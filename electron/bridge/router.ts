import { ORPCError } from '@orpc/server';
import { toSqliteFailure } from '../archive/file/sqlite-failure.ts';
import { appHandlers } from '../handlers/app.ts';
import type { AppContext } from '../handlers/app-context.ts';
import { backupHandlers } from '../handlers/backup.ts';
import { bundleHandlers } from '../handlers/bundle.ts';
import { checkHandlers } from '../handlers/check.ts';
import { dialogHandlers } from '../handlers/dialog.ts';
import { exportHandlers } from '../handlers/export.ts';
import { importHandlers } from '../handlers/import.ts';
import { jobHandlers } from '../handlers/job.ts';
import { mergeHandlers } from '../handlers/merge.ts';
import { photoHandlers } from '../handlers/photo.ts';
import { presetHandlers } from '../handlers/preset.ts';
import { publishHandlers } from '../handlers/publish.ts';
import { rescueHandlers } from '../handlers/rescue.ts';
import { ruleHandlers } from '../handlers/rule.ts';
import { searchHandlers } from '../handlers/search.ts';
import { statisticsHandlers } from '../handlers/statistics.ts';
import { storyHandlers } from '../handlers/story.ts';
import { tagHandlers } from '../handlers/tag.ts';
import { templateHandlers } from '../handlers/template.ts';
import { implementer } from './implementer.ts';

/** Every call with its handler; the compiler names a call that has none. */
export function makeRouter(context: AppContext) {
  // What SQLite says of a full disk or a lost folder is ordinary life, whichever call meets it.
  const withSqlite = implementer.use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      const found = toSqliteFailure(context.archive.folder, error);
      throw found === null ? error : new ORPCError('FAILURE', { status: 422, data: found.failure });
    }
  });
  return withSqlite.router({
    app: appHandlers(context),
    story: storyHandlers(context),
    search: searchHandlers(context),
    statistics: statisticsHandlers(context),
    rescue: rescueHandlers(context),
    tag: tagHandlers(context),
    template: templateHandlers(context),
    photo: photoHandlers(context),
    merge: mergeHandlers(context),
    bundle: bundleHandlers(context),
    check: checkHandlers(context),
    rule: ruleHandlers(context),
    publish: publishHandlers(context),
    export: exportHandlers(context),
    preset: presetHandlers(context),
    backup: backupHandlers(context),
    import: importHandlers(context),
    job: jobHandlers(context),
    dialog: dialogHandlers(context),
  });
}

export type Router = ReturnType<typeof makeRouter>;
