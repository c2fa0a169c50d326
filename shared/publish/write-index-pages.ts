import { block, concat, element, lines, type Markup, text } from '../export/html/markup.ts';
import type { ListedStory, Place } from './site.ts';
import { siteWords } from './site-words.ts';
import { writeCard } from './write-card.ts';
import { writeFrame } from './write-frame.ts';
import { writeListHead } from './write-list-page.ts';

export interface IndexEntry {
  readonly title: string;
  /** From the top of the site. */
  readonly path: string;
  readonly count?: number;
}

export interface IndexGroup {
  /** '' for the only group. */
  readonly title: string;
  readonly entries: readonly IndexEntry[];
}

/** A page of links to lists: the archive by year, all tags, all authors. */
export function writeIndexPage(title: string, groups: readonly IndexGroup[], place: Place): string {
  const main = lines(
    element('h1', {}, text(title)),
    ...groups.flatMap((group) => [
      ...(group.title === '' ? [] : [element('h2', {}, text(group.title))]),
      block('ul', { class: 'index' }, ...group.entries.map((entry) => writeEntry(entry, place))),
    ]),
    ...(groups.length === 0 ? [element('p', {}, text(place.site.say(siteWords.empty)))] : []),
  );
  return writeFrame(place, { head: writeListHead(title, place), main, kind: 'list' });
}

function writeEntry({ title, path, count }: IndexEntry, { root }: Place): Markup {
  const link = element('a', { href: `${root}${path}` }, text(title));
  return element('li', {}, count === undefined ? link : concat([link, element('span', {}, text(` (${count})`))]));
}

/** The search page. A script puts its form and what it finds into it; without one the latest stories and the archive stand there. */
export function writeSearchPage(latest: readonly ListedStory[], place: Place): string {
  const { site, root } = place;
  const title = site.say(siteWords.search);
  const head = writeListHead(title, place);
  const main = lines(
    element('h1', {}, text(title)),
    // Stands there until the script puts its form in its place.
    element('div', { id: 'search' }, element('p', { class: 'help' }, text(site.say(siteWords.searchWithoutScript)))),
    block(
      'div',
      { id: 'latest' },
      element('h2', { class: 'rule' }, text(site.say(siteWords.latest))),
      block(
        'ul',
        { class: 'cards' },
        ...latest.map((story) => element('li', {}, writeCard(story, place, { look: 'line', level: 'h3' }))),
      ),
      element(
        'p',
        { class: 'more' },
        element('a', { href: `${root}${site.paths.archive}/` }, text(site.say(siteWords.archive))),
      ),
    ),
    element('script', { src: `${root}${site.searchScript}`, defer: true }),
  );
  return writeFrame(place, { head, main, kind: 'list' });
}

/** Servers show it at any address, so it links from the top of the site: its own address, or the server's root. */
export function writeNotFoundPage(place: Place): string {
  const { site } = place;
  const title = site.say(siteWords.notFound);
  const main = lines(
    element('h1', {}, text(title)),
    element('p', {}, text(site.say(siteWords.notFoundHelp))),
    element('p', {}, element('a', { href: place.root }, text(site.say(siteWords.home)))),
  );
  return writeFrame(place, { head: writeListHead(title, place), main, kind: 'list' });
}
