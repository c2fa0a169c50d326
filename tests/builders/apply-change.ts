import { applyBlockChange, type Story, type StoryChange } from '../../shared/story/story.ts';

/** The story after a change, as the archive would make it. */
export function applyChange(story: Story, { fields, blocks }: StoryChange): Story {
  return {
    ...story,
    fields: { ...story.fields, ...fields },
    body: blocks === undefined ? story.body : applyBlockChange(story.body, blocks),
  };
}
