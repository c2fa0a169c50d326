import type { Story, StoryChange } from '../story/story.ts';

/** The change that takes one block out; a text always keeps one. */
export function removeBlock({ body }: Story, index: number): StoryChange {
  return { blocks: { at: index, remove: 1, insert: body.content.length === 1 ? [{ type: 'paragraph' }] : [] } };
}
