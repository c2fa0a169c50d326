import type { EventHub } from '../app/event-hub.ts';
import type { Jobs } from '../app/jobs.ts';
import type { Shell } from '../app/shell.ts';
import type { Archive } from '../archive/archive.ts';
import type { OpenBundles } from '../bundle/open-bundles.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import type { RescueFolders } from '../rescue/rescue-folders.ts';
import type { RescueStore } from '../rescue/rescue-store.ts';

/** What the handlers work with; the same for all doors. */
export interface AppContext {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly bundles: OpenBundles;
  readonly rescue: RescueStore;
  readonly rescueFolders: RescueFolders;
  readonly events: EventHub;
  readonly jobs: Jobs;
  readonly shell: Shell;
  readonly resourceFolder: string;
  readonly version: string;
}
