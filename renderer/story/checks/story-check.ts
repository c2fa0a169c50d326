import type { ReportedFinding } from '../../../shared/check/check.ts';
import type { CheckAction } from '../../../shared/story/check-action.ts';
import { client } from '../../bridge/connection.ts';
import { goTo } from '../../state/place.ts';
import { chosenChecks, inspectorTab } from '../screen-state.ts';

export interface StoryCheck {
  readonly id: string;
  readonly rev: number;
  readonly action: CheckAction;
}

/** What the checks find in a revision of a story, asked for once by all who show it. */
export function storyCheck({ id, rev, action }: StoryCheck) {
  return {
    queryKey: ['story-check', id, rev, action],
    queryFn: async (): Promise<{ readonly rev: number; readonly findings: readonly ReportedFinding[] }> => ({
      rev,
      findings: await client.story.check({ id, action }),
    }),
  };
}

/** Opens a story at its checks before the action. */
export function goToChecks(storyId: string, action: CheckAction): void {
  chosenChecks.set({ storyId, action });
  inspectorTab.set('checks');
  goTo({ screen: 'story', storyId });
}
