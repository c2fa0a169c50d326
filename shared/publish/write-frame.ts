import { block, concat, doctype, element, type Markup, nothing, text } from '../export/html/markup.ts';
import type { Place } from './site.ts';
import { siteWords } from './site-words.ts';

export interface Frame {
  readonly head: Markup;
  readonly main: Markup;
  /** The section the page belongs to, by its slug. */
  readonly section?: string;
  /** The look of the middle: `front`, `list`, `story`. */
  readonly kind: string;
  readonly language?: string;
}

/** A whole page of the site: masthead and sections above, the way to everything else below. */
export function writeFrame(place: Place, { head, main, section, kind, language }: Frame): string {
  const { site } = place;
  const root = block(
    'html',
    { lang: language ?? site.publication.language },
    head,
    block(
      'body',
      {},
      element('p', { class: 'skip' }, element('a', { href: '#content' }, text(site.say(siteWords.skip)))),
      remember(place, `masthead ${section ?? ''}`, () => writeMasthead(place, section)),
      block('main', { id: 'content', class: kind }, main),
      remember(place, 'colophon', () => writeColophon(place)),
    ),
  );
  return `${concat([doctype])}\n${root}\n`;
}

/** The links of the head that every page has. */
export function writeHeadLinks(place: Place): Markup {
  return remember(place, 'head', () => makeHeadLinks(place));
}

function makeHeadLinks({ site, root }: Place): Markup {
  const { address, name } = site.publication;
  const feed = (type: string, href: string) =>
    element('link', { rel: 'alternate', type, title: site.say(siteWords.feed, { name }), href: `${root}${href}` });
  return concat([
    element('link', { rel: 'stylesheet', href: `${root}${site.styles}` }),
    element('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}${site.icon}` }),
    ...(address === ''
      ? []
      : [
          text('\n'),
          feed('application/rss+xml', 'rss.xml'),
          feed('application/atom+xml', 'atom.xml'),
          feed('application/feed+json', 'feed.json'),
        ]),
  ]);
}

/** Masthead and colophon are the same on thousands of pages of one site; written once for each way to the top. */
function remember(place: Place, name: string, write: () => Markup): Markup {
  const { frameParts } = place.site;
  const key = `${place.root} ${name}`;
  let part = frameParts.get(key);
  if (part === undefined) {
    part = write();
    frameParts.set(key, part);
  }
  return part;
}

function writeMasthead({ site, root }: Place, current?: string): Markup {
  const { name } = site.publication;
  const items = site.sections.map((section) => {
    const here = section.slug === current ? 'page' : undefined;
    return element(
      'li',
      {},
      element('a', { href: `${root}${section.slug}/`, 'aria-current': here }, text(section.name)),
    );
  });
  return block(
    'header',
    { class: 'masthead' },
    block(
      'div',
      { class: 'masthead-top' },
      element('p', { class: 'masthead-name' }, element('a', { href: root }, text(name || site.say(siteWords.home)))),
      element(
        'p',
        { class: 'masthead-search' },
        element('a', { href: `${root}${site.paths.search}/` }, text(site.say(siteWords.search))),
      ),
    ),
    items.length === 0
      ? nothing
      : block('nav', { class: 'sections', 'aria-label': site.say(siteWords.sections) }, block('ul', {}, ...items)),
  );
}

function writeColophon({ site, root }: Place): Markup {
  const { paths, publication } = site;
  const links = [
    [paths.archive, siteWords.archive],
    [paths.tag, siteWords.tags],
    [paths.author, siteWords.authors],
    [paths.search, siteWords.search],
  ] as const;
  const items = links.map(([path, word]) =>
    element('li', {}, element('a', { href: `${root}${path}/` }, text(site.say(word)))),
  );
  const feeds =
    publication.address === '' ? [] : [element('li', {}, element('a', { href: `${root}rss.xml` }, text('RSS')))];
  return block(
    'footer',
    { class: 'colophon' },
    publication.name === '' ? nothing : element('p', { class: 'colophon-name' }, text(publication.name)),
    block('ul', {}, ...items, ...feeds),
  );
}
