import { storySlug } from '../story/story-slug.ts';

export interface SluggedStory {
  readonly id: string;
  readonly rev: number;
  readonly slug: string;
  readonly headline: string;
}

/** Names that Windows gives to devices (Naming Files, Paths, and Namespaces). */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Where each story stands. Of two that want the same name the older one (by id, which begins with its time) has it; the
 * other, and one whose name the site needs itself, gets the end of its id. `known` answers for stories seen before.
 */
export function assignSlugs(
  stories: readonly SluggedStory[],
  taken: ReadonlySet<string>,
  known: (story: SluggedStory) => string | null = () => null,
): ReadonlyMap<string, string> {
  const wishes = stories.map((story) => ({ id: story.id, wish: known(story) ?? storySlug(story) }));
  const owners = new Map<string, string>();
  for (const { id, wish } of wishes) {
    const owner = owners.get(wish);
    if (owner === undefined || id < owner) owners.set(wish, id);
  }
  const isFree = (id: string, wish: string) => owners.get(wish) === id && !taken.has(wish) && !DEVICE.test(wish);
  return new Map(wishes.map(({ id, wish }) => [id, isFree(id, wish) ? wish : `${wish}-${id.slice(-8)}`]));
}
