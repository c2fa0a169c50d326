import { listStoryLinks } from '../document/read-document.ts';
import type { Story } from './story.ts';

/** The stories of the archive that a story points to: in its read-more list, then inside the text; each once. */
export function listLinkedIds({ fields, body }: Pick<Story, 'fields' | 'body'>): readonly string[] {
  const listed = fields.related.map(({ storyId }) => storyId).filter((id) => id !== null);
  return [...new Set([...listed, ...listStoryLinks(body)])];
}
