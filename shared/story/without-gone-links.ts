import { withoutLinks } from '../document/without-links.ts';
import { listLinkedIds } from './linked-stories.ts';
import type { Story } from './story.ts';

/** The story as its readers may see it: without what it says of stories that were withdrawn or thrown away. */
export function withoutGoneLinks(story: Story, isGone: (storyId: string) => boolean): Story {
  const gone = new Set(listLinkedIds(story).filter(isGone));
  if (gone.size === 0) return story;
  const related = story.fields.related.filter(({ storyId }) => storyId === null || !gone.has(storyId));
  return { ...story, fields: { ...story.fields, related }, body: withoutLinks(story.body, gone) };
}
