import type { StoryFields } from '../story/fields.ts';
import type { Publication } from './publication.ts';

/** The subjects stories of a section start with. */
export function topicsOfSection({ sections }: Publication, section: string): readonly string[] {
  return sections.find(({ name }) => name === section)?.topics ?? [];
}

/** The subjects of a new story: its own, or else its section's. */
export function startingSubjects(
  publication: Publication,
  { section = '', subjects = [] }: Partial<StoryFields>,
): readonly string[] {
  return subjects.length > 0 ? subjects : topicsOfSection(publication, section);
}

/** What changes when a story comes into another section: the subjects it only has from the old one too, never chosen ones. */
export function moveToSection(
  publication: Publication,
  { section, subjects }: Pick<StoryFields, 'section' | 'subjects'>,
  next: string,
): Partial<Pick<StoryFields, 'section' | 'subjects'>> {
  if (section === next) return {};
  const isOf = (given: readonly string[]) =>
    subjects.length === given.length && subjects.every((one) => given.includes(one));
  const following = topicsOfSection(publication, next);
  const isFree = subjects.length === 0 || isOf(topicsOfSection(publication, section));
  return { section: next, ...(isFree && !isOf(following) && { subjects: following }) };
}
