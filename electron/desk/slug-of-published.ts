import type { Story } from '../../shared/story/story.ts';
import { storySlug } from '../../shared/story/story-slug.ts';
import type { Archive } from '../archive/archive.ts';

/**
 * The slug a story goes out under. Readers keep its address, so it stays what it was when the story went out, whatever
 * its headline becomes; no other story has it, also when one of the two is withdrawn later.
 */
export function slugOfPublished(archive: Archive, story: Story): string {
  if (story.fields.slug !== '') return story.fields.slug;
  const outRev = archive.publications.publishedRev(story.id);
  const slug = storySlug(outRev === null ? story.fields : archive.versions.read(story.id, outRev).fields);
  const { sameSlug } = archive.neighbours.of({ ...story, fields: { ...story.fields, slug } });
  return sameSlug.length === 0 ? slug : `${slug}-${story.id.slice(-8)}`;
}
