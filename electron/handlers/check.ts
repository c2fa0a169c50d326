import { getCheck } from '../../shared/check/checks.ts';
import { fixAll } from '../../shared/check/fix-all.ts';
import { implementer } from '../bridge/implementer.ts';
import { checkSubject } from '../desk/check-story.ts';
import { overrideFinding } from '../desk/override-finding.ts';
import type { AppContext } from './app-context.ts';

export function checkHandlers({ archive, events }: AppContext) {
  return {
    fixAll: implementer.check.fixAll.handler(({ input }) => {
      const story = archive.stories.get(input.storyId);
      return { rev: story.rev, change: fixAll(checkSubject(archive, story), getCheck(input.check)) };
    }),

    override: implementer.check.override.handler(({ input }) => {
      const { rev } = overrideFinding(archive, input);
      events.publish({ kind: 'story-changed', storyId: input.storyId, rev, origin: null });
      return { rev };
    }),
  };
}
