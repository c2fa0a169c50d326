import { formatIsoWithOffset, formatPublishTime } from '../base/format-time.ts';
import { block, element, linkTo, type Markup, nothing, text } from '../export/html/markup.ts';
import { writePicture } from '../export/html/write-picture.ts';
import { type ListedStory, type Place, sectionOf } from './site.ts';

export type CardLook = 'lead' | 'card' | 'row' | 'line';

const SIZES: Readonly<Record<CardLook, string>> = {
  lead: '(min-width: 60rem) 46rem, 100vw',
  card: '(min-width: 60rem) 17rem, (min-width: 36rem) 45vw, 100vw',
  row: '(min-width: 36rem) 13rem, 7rem',
  line: '',
};

export interface CardWish {
  readonly look: CardLook;
  /** The level of its headline in the page's outline. */
  readonly level: 'h2' | 'h3';
  /** Left out where the whole list is of one section. */
  readonly hasSection?: boolean;
  readonly isFirst?: boolean;
}

/** A story as lists and the front page show it. Headline and picture lead to it by one link. */
export function writeCard(story: ListedStory, place: Place, wish: CardWish): Markup {
  const { look, level, hasSection = true, isFirst = false } = wish;
  const { site, root } = place;
  const hasPicture = look !== 'line' && story.photo !== null;
  const section = hasSection ? sectionOf(site, story.section) : null;
  // Read aloud in its own tongue.
  const lang = story.language === site.publication.language ? undefined : story.language;
  const head = element(level, { lang }, element('a', { href: `${root}${story.slug}/` }, text(story.headline)));
  return block(
    'article',
    { class: hasPicture ? `${look} has-picture` : look },
    hasPicture ? writePhoto(story, place, look, isFirst) : nothing,
    block(
      'div',
      {},
      story.section !== '' && hasSection
        ? element(
            'p',
            { class: 'section' },
            linkTo(section === null ? null : `${root}${section.slug}/`, text(story.section)),
          )
        : nothing,
      head,
      look === 'line' || story.sapo === '' ? nothing : element('p', { class: 'card-sapo', lang }, text(story.sapo)),
      timeOf(story, site.publication.zone),
    ),
  );
}

function writePhoto({ photo }: ListedStory, { site, root }: Place, look: CardLook, isFirst: boolean): Markup {
  if (photo === null) return nothing;
  const isThumbnail = look === 'row' ? { isThumbnail: true as const } : {};
  const slot = look === 'lead' ? 'wide' : 'standard';
  return writePicture(photo, site.picturesFrom(root), { alt: '', sizes: SIZES[look], isFirst, slot, ...isThumbnail });
}

/** A story stands in the lists of its section, tags, writers and month; all of one site, so of one zone. */
const times = new WeakMap<ListedStory, Markup>();

function timeOf(story: ListedStory, zone: string): Markup {
  let time = times.get(story);
  if (time === undefined) {
    time = writeTime(story.at, zone);
    times.set(story, time);
  }
  return time;
}

function writeTime(at: number, zone: string): Markup {
  return element(
    'p',
    { class: 'card-time' },
    element('time', { datetime: formatIsoWithOffset(at, zone) }, text(formatPublishTime(at, zone))),
  );
}
