import { type Publication, sectionSlug } from '../../publication/publication.ts';
import { storySlug } from '../../story/story-slug.ts';

/** Where a story stands on the publication's site; null until the publication has an address. */
export function storyAddress(
  publication: Publication,
  story: { readonly slug: string; readonly headline: string },
): string | null {
  return publication.address === '' ? null : `${publication.address}/${storySlug(story)}/`;
}

/** A path beside a story's page as a whole address; one that is whole already stays. */
export function addressBeside(story: string, path: string): string {
  return /^https?:/.test(path) ? path : `${story}${path}`;
}

/** The page of a section; null when the site has no address, or the section no page. */
export function sectionAddress(publication: Publication, section: string): string | null {
  const slug = sectionSlug(publication, section);
  return publication.address === '' || slug === null ? null : `${publication.address}/${slug}/`;
}
