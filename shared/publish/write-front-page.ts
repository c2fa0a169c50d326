import { block, element, lines, type Markup, nothing, text } from '../export/html/markup.ts';
import { addressOf, type ListedStory, type Place, type SiteSection } from './site.ts';
import { siteWords } from './site-words.ts';
import { writeCard } from './write-card.ts';
import { writeFrame } from './write-frame.ts';
import { writeListHead } from './write-list-page.ts';

/** How many stories each part of the front page shows. */
export const frontSizes = { top: 5, latest: 10, section: 4 } as const;

export interface FrontStories {
  /** Newest first: the lead, those beside it, and the list of the latest. */
  readonly latest: readonly ListedStory[];
  readonly sections: readonly { readonly section: SiteSection; readonly stories: readonly ListedStory[] }[];
}

/** The front page: the newest story with a picture leads, then the latest, then each section. */
export function writeFrontPage({ latest, sections }: FrontStories, place: Place): string {
  const { site } = place;
  const { name } = site.publication;
  const lead = latest.find(({ photo }) => photo !== null) ?? latest[0];
  const others = latest.filter((story) => story !== lead);
  const title = name || site.say(siteWords.home);
  const main = lines(
    element('h1', { class: 'unseen' }, text(title)),
    lead === undefined ? element('p', {}, text(site.say(siteWords.empty))) : nothing,
    lead === undefined ? nothing : writeTop(lead, others.slice(0, frontSizes.top - 1), place),
    writeLatest(others.slice(frontSizes.top - 1, frontSizes.top - 1 + frontSizes.latest), place),
    ...sections.map(({ section, stories }) => writeSection(section, stories, place)),
  );
  const head = writeListHead(title, place, describeSite(place));
  return writeFrame(place, { head, main, kind: 'front' });
}

function describeSite({ site }: Place): object {
  const { name, language } = site.publication;
  const url = addressOf(site, '') ?? undefined;
  const publisher = name === '' ? undefined : { '@type': 'NewsMediaOrganization', name, url };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: name || undefined,
    url,
    inLanguage: language,
    publisher,
  };
}

function writeTop(lead: ListedStory, others: readonly ListedStory[], place: Place): Markup {
  return block(
    'section',
    { class: 'top', 'aria-labelledby': 'top' },
    element('h2', { id: 'top', class: 'unseen' }, text(place.site.say(siteWords.headlines))),
    writeCard(lead, place, { look: 'lead', level: 'h3', isFirst: true }),
    others.length === 0
      ? nothing
      : block(
          'div',
          { class: 'beside' },
          ...others.map((story) => writeCard(story, place, { look: 'card', level: 'h3' })),
        ),
  );
}

function writeLatest(stories: readonly ListedStory[], place: Place): Markup {
  if (stories.length === 0) return nothing;
  return block(
    'section',
    { class: 'latest', 'aria-labelledby': 'latest' },
    element('h2', { id: 'latest' }, text(place.site.say(siteWords.latest))),
    block(
      'ul',
      { class: 'lines' },
      ...stories.map((story) => element('li', {}, writeCard(story, place, { look: 'line', level: 'h3' }))),
    ),
    writeAll(`${place.root}${place.site.paths.archive}/`, place),
  );
}

function writeSection(section: SiteSection, stories: readonly ListedStory[], place: Place): Markup {
  if (stories.length === 0) return nothing;
  const id = `section-${section.slug}`;
  const href = `${place.root}${section.slug}/`;
  const [first, ...rest] = stories;
  return block(
    'section',
    { class: 'block', 'aria-labelledby': id },
    element('h2', { id }, element('a', { href }, text(section.name))),
    first === undefined ? nothing : writeCard(first, place, { look: 'card', level: 'h3', hasSection: false }),
    rest.length === 0
      ? nothing
      : block(
          'ul',
          { class: 'lines' },
          ...rest.map((story) =>
            element('li', {}, writeCard(story, place, { look: 'line', level: 'h3', hasSection: false })),
          ),
        ),
    writeAll(href, place, section.name),
  );
}

function writeAll(href: string, { site }: Place, name = ''): Markup {
  const word = site.say(siteWords.all);
  return element('p', { class: 'more' }, element('a', { href }, text(name === '' ? word : `${word}: ${name}`)));
}
