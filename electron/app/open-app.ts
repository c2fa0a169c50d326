import { openArchive } from '../archive/archive.ts';
import { makeRouter, type Router } from '../bridge/router.ts';
import { makeOpenBundles } from '../bundle/open-bundles.ts';
import { loadTheme } from '../export/load-theme.ts';
import { themeFolders } from '../export/theme-folders.ts';
import type { AppContext } from '../handlers/app-context.ts';
import { openPhotoStore } from '../photos/open-photo-store.ts';
import { openRescueFolders } from '../rescue/rescue-folders.ts';
import { openRescueStore } from '../rescue/rescue-store.ts';
import { completeSearch } from './complete-search.ts';
import { personFolder } from './default-archive-folder.ts';
import { makeEventHub } from './event-hub.ts';
import type { FileAnswer, FileRequest } from './file-answer.ts';
import { followSchedule, type ScheduleClock } from './follow-schedule.ts';
import { makeJobs } from './jobs.ts';
import { respondToFile } from './respond-to-file.ts';
import { browserShell, type Shell } from './shell.ts';
import { systemClock } from './system-clock.ts';

export interface AppOptions {
  readonly archiveFolder: string;
  /** The shipped `resources` folder. */
  readonly resourceFolder: string;
  readonly version: string;
  readonly shell?: Shell;
  readonly clock?: ScheduleClock;
  /** Told of bugs, never of story text. */
  readonly reportBug: (error: unknown) => void;
}

/** The application as every door runs it: an open archive behind the list of calls. */
export interface App {
  readonly router: Router;
  /** Photos and previews, under the door's own origin. Null when there is nothing at the path. */
  respond(request: FileRequest): Promise<FileAnswer | null>;
  close(): Promise<void>;
}

/** Opens the archive and everything behind the calls. Fails as openArchive does. */
export async function openApp({
  archiveFolder,
  resourceFolder,
  version,
  shell = browserShell,
  clock = systemClock,
  reportBug,
}: AppOptions): Promise<App> {
  const archive = openArchive(archiveFolder, { mode: 'write', leavesIndex: true });
  const photoStore = openPhotoStore({ archive });
  const bundles = makeOpenBundles({ archive, photoStore });
  const events = makeEventHub();
  const jobs = makeJobs(events, reportBug);
  const stops = [
    shell.onCommand((commandId) => events.publish({ kind: 'command-invoked', commandId })),
    shell.onFilesHanded(() => events.publish({ kind: 'bundles-handed' })),
  ];
  const theme = () => loadTheme(themeFolders(archive.folder, resourceFolder));
  const endSchedule = followSchedule({ archive, theme, events, clock, reportBug });
  if (archive.searchIndex.waiting() + archive.tagFollower.waiting() > 0) completeSearch(archiveFolder, jobs, events);
  const rescueFolders = openRescueFolders(archiveFolder, personFolder());
  const rescue = openRescueStore(rescueFolders);
  const context: AppContext = {
    archive,
    photoStore,
    bundles,
    rescue,
    rescueFolders,
    events,
    jobs,
    shell,
    resourceFolder,
    version,
  };
  return {
    router: makeRouter(context),
    respond: (request) => respondToFile(context, request),
    async close() {
      for (const stop of stops) stop();
      await endSchedule();
      await jobs.close();
      await bundles.close();
      await photoStore.close();
      archive.close();
    },
  };
}
