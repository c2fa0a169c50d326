import { inlineText } from '../document/read-document.ts';
import type { StoryFields } from './fields.ts';

/** Search engines and browser tabs show no more; the whole headline stands on the page. */
export const LONGEST_SEARCH_TITLE = 70;
/** What Google shows of a description on a wide screen, about. */
export const LONGEST_DESCRIPTION = 155;

/** The headline a page carries; '' while the story has none. */
export function pageTitle({ headline, headlineVariants }: StoryFields): string {
  return headlineVariants.web || headline;
}

/** The title of a card that others show for the page. */
export function socialTitle(fields: StoryFields): string {
  return fields.headlineVariants.social || pageTitle(fields);
}

/** The title a search engine and a browser tab show: with the paper's name where it fits. '' as above. */
export function searchTitle(fields: StoryFields, paper: string): string {
  const title = fields.headlineVariants.seo || pageTitle(fields);
  const whole = title === '' || paper === '' ? title : `${title} - ${paper}`;
  return whole.length <= LONGEST_SEARCH_TITLE ? whole : shorten(title, LONGEST_SEARCH_TITLE);
}

/** What the story says of itself where only a line or two fit. */
export function storyDescription({ sapo }: StoryFields): string {
  return inlineText(sapo);
}

/** Cut at a word, with an ellipsis, to at most so many UTF-16 units. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > longest / 2 ? end : undefined)}…`;
}
