import { openMerge, saveMerge } from '../app/merge-versions.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

export function mergeHandlers({ archive, events }: AppContext) {
  return {
    open: implementer.merge.open.handler(({ input }) => openMerge(archive, input.storyId, input.rev)),

    save: implementer.merge.save.handler(({ input }) => {
      const saved = saveMerge(archive, input);
      events.publish({ kind: 'story-changed', storyId: input.storyId, rev: saved.rev, origin: null });
      return saved;
    }),
  };
}
