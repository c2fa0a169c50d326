import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { goTo } from './place.ts';
import { showFailure } from './toasts.ts';

/** Makes a story and opens it; empty, or from a template. */
export async function createStory(from: { readonly templateId?: string } = {}): Promise<void> {
  const created = await ask(client.story.create(from));
  if (created.ok) goTo({ screen: 'story', storyId: created.value.id });
  else showFailure(created.problem);
}
