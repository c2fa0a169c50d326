import type { StoryStep } from '../../../shared/bridge/calls/story-list.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { deskTexts } from '../../messages/desk.ts';
import { showFailure, showToast, type Toast } from '../../state/toasts.ts';

/** Gives the stories a section or tags, and offers to take it back. */
export async function changeStories(
  storyIds: readonly string[],
  changes: { readonly section?: string; readonly addTags?: readonly string[] },
): Promise<void> {
  const { section, addTags } = changes;
  const changed = await ask(
    client.story.changeMany({
      storyIds: [...storyIds],
      ...(section !== undefined && { section }),
      ...(addTags !== undefined && { addTags: [...addTags] }),
    }),
  );
  if (!changed.ok) return showFailure(changed.problem);
  const { steps } = changed.value;
  const toast = { tone: 'plain', text: deskTexts.changedMany, values: { count: steps.length } } as const;
  showToast(steps.length === 0 ? toast : { ...toast, action: undoOf(steps) });
}

/** The button of a note that puts stories back to what they were. */
export function undoOf(steps: readonly StoryStep[]): NonNullable<Toast['action']> {
  return { label: deskTexts.undo, run: () => void takeBack(steps).catch(reportBug) };
}

async function takeBack(steps: readonly StoryStep[]): Promise<void> {
  const undone = await ask(client.story.takeBack({ steps: [...steps] }));
  if (!undone.ok) return showFailure(undone.problem);
  showToast({ tone: 'plain', text: deskTexts.undone, values: { count: undone.value.steps.length } });
}
