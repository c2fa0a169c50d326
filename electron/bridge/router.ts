import { appHandlers } from '../handlers/app.ts';
import type { AppContext } from '../handlers/app-context.ts';
import { dialogHandlers } from '../handlers/dialog.ts';
import { exportHandlers } from '../handlers/export.ts';
import { importHandlers } from '../handlers/import.ts';
import { jobHandlers } from '../handlers/job.ts';
import { photoHandlers } from '../handlers/photo.ts';
import { storyHandlers } from '../handlers/story.ts';
import { tagHandlers } from '../handlers/tag.ts';
import { templateHandlers } from '../handlers/template.ts';
import { implementer } from './implementer.ts';

/** Every call with its handler; the compiler names a call that has none. */
export function makeRouter(context: AppContext) {
  return implementer.router({
    app: appHandlers(context),
    story: storyHandlers(context),
    tag: tagHandlers(context),
    template: templateHandlers(context),
    photo: photoHandlers(context),
    export: exportHandlers(context),
    import: importHandlers(context),
    job: jobHandlers(context),
    dialog: dialogHandlers(context),
  });
}

export type Router = ReturnType<typeof makeRouter>;
