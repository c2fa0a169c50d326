import { foldText } from './fold-text.ts';

/** A file- and address-safe name: folded, ASCII, words joined by hyphens, at most 80 characters; never empty. */
export function slugify(text: string): string {
  if (text.length <= 80 && SLUG.test(text)) return text;
  const joined = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (joined.length <= 80) return joined.length > 0 ? joined : 'story';
  const cut = joined.slice(0, 80);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40));
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
