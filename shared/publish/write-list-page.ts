import { block, element, jsonElement, lines, type Markup, nothing, text } from '../export/html/markup.ts';
import type { ListPart } from './paginate.ts';
import { addressOf, type ListedStory, type Place } from './site.ts';
import { siteWords } from './site-words.ts';
import { type CardLook, writeCard } from './write-card.ts';
import { writeFrame, writeHeadLinks } from './write-frame.ts';

/** The pages of one section, tag, author or month. */
export interface StoryList {
  readonly title: string;
  /** From the top of the site: `tin-tuc/`. */
  readonly path: string;
  readonly section?: string;
  readonly look: CardLook;
  readonly hasSection: boolean;
  readonly pageSize: number;
}

export function listPagePath({ path }: StoryList, number: number | null, pageWord: string): string {
  return number === null ? path : `${path}${pageWord}-${number}/`;
}

export function writeListPage(list: StoryList, part: ListPart<ListedStory>, place: Place): string {
  const { site } = place;
  const title =
    part.number === null ? list.title : site.say(siteWords.page, { title: list.title, number: part.number });
  const cards = part.items.map((story) =>
    element('li', {}, writeCard(story, place, { look: list.look, level: 'h2', hasSection: list.hasSection })),
  );
  const main = lines(
    element('h1', {}, text(title)),
    cards.length === 0 ? element('p', {}, text(site.say(siteWords.empty))) : block('ul', { class: 'cards' }, ...cards),
    writePager(list, part, place),
  );
  const section = list.section === undefined ? {} : { section: list.section };
  return writeFrame(place, { head: writeListHead(title, place), main, kind: 'list', ...section });
}

/** The head of a page that is no story. */
export function writeListHead(title: string, place: Place, data?: object): Markup {
  const { site, path } = place;
  const { name } = site.publication;
  const address = addressOf(site, path);
  const whole = name === '' || title === name ? title : `${title} - ${name}`;
  return block(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(whole)),
    element('meta', { name: 'description', content: whole }),
    address === null ? nothing : element('link', { rel: 'canonical', href: address }),
    element('meta', { property: 'og:type', content: 'website' }),
    element('meta', { property: 'og:title', content: title }),
    address === null ? nothing : element('meta', { property: 'og:url', content: address }),
    writeHeadLinks(place),
    data === undefined ? nothing : jsonElement(data),
  );
}

function writePager(list: StoryList, { newer, older }: ListPart<ListedStory>, { site, root }: Place): Markup {
  if (newer === undefined && older === undefined) return nothing;
  const href = (number: number | null) => `${root}${listPagePath(list, number, site.paths.page)}`;
  const link = (number: number | null, rel: 'prev' | 'next', word: string) =>
    element('li', {}, element('a', { href: href(number), rel }, text(word)));
  return block(
    'nav',
    { class: 'pager', 'aria-label': site.say(siteWords.pages) },
    block(
      'ul',
      {},
      newer === undefined ? nothing : link(newer, 'prev', `← ${site.say(siteWords.newer)}`),
      older === undefined ? nothing : link(older, 'next', `${site.say(siteWords.older)} →`),
    ),
  );
}
