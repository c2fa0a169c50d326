import { personFolder } from '../app/default-archive-folder.ts';
import { implementer } from '../bridge/implementer.ts';
import { handOverStories } from '../bundle/hand-over-stories.ts';
import { openLaptopKey } from '../bundle/laptop-key.ts';
import type { AppContext } from './app-context.ts';

export function bundleHandlers({ archive, bundles, events, jobs, shell }: AppContext) {
  return {
    handOver: implementer.bundle.handOver.handler(({ input }) => {
      const jobId = jobs.start('export', async ({ signal, progress }) => {
        const key = await openLaptopKey(personFolder());
        const report = await handOverStories({ archive, key, ...input, onProgress: progress, signal });
        return { kind: 'export', report };
      });
      return { jobId };
    }),

    open: implementer.bundle.open.handler(async ({ input: { file, language } }) =>
      bundles.openBytes(new Uint8Array(await file.arrayBuffer()), language),
    ),
    openPath: implementer.bundle.openPath.handler(({ input }) => bundles.open(input.path, input.language)),

    takeHanded: implementer.bundle.takeHanded.handler(() => shell.takeHandedFiles()),

    take: implementer.bundle.take.handler(async ({ input }) => {
      const taken = await bundles.take(input.bundleId);
      events.publish({ kind: 'stories-changed' });
      events.publish({ kind: 'tags-changed' });
      const { rev } = archive.stories.get(taken.storyId);
      events.publish({ kind: 'story-changed', storyId: taken.storyId, rev, origin: null });
      return taken;
    }),

    drop: implementer.bundle.drop.handler(({ input }) => bundles.drop(input.bundleId)),
  };
}
