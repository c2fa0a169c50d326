import { slugify } from '../base/slugify.ts';

/** The story's part of an address: its own slug, or one made from the headline. */
export function storySlug(fields: { readonly slug: string; readonly headline: string }): string {
  return slugify(fields.slug === '' ? fields.headline : fields.slug);
}
