import type { Story, StoryChange } from '../story/story.ts';
import type { LinkChange } from './link-changes.ts';
import { removeBlock } from './remove-block.ts';

/** Takes a link out of the read-more list or the text. */
export function removeLink(story: Story, { at, item }: LinkChange): StoryChange {
  if (at.kind === 'block') return removeBlock(story, at.block);
  return { fields: { related: story.fields.related.filter((_, place) => place !== item) } };
}

/** Gives a link the headline its story has now. */
export function renameLink(story: Story, { at, item, now }: LinkChange): StoryChange {
  if (at.kind === 'field')
    return {
      fields: {
        related: story.fields.related.map((one, place) => (place === item ? { ...one, headline: now } : one)),
      },
    };
  const block = story.body.content[at.block];
  if (block === undefined) throw new Error(`No block ${at.block}`);
  const renamed = { ...block, attrs: { ...block.attrs, headline: now } };
  return { blocks: { at: at.block, remove: 1, insert: [renamed] } };
}
