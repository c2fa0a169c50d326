import type { Story, StoryChange } from '../../../story/story.ts';
import type { Check, FindingPlace } from '../../check.ts';
import { listLinks, replaceHref } from '../../list-links.ts';
import { readAddress } from '../../read-address.ts';

export const linkTracking: Check = {
  id: 'link-tracking',
  title: { en: 'Tracking in a link', vi: 'Mã theo dõi trong liên kết' },
  message: {
    en: 'The link “{words}” follows its reader ({names}).',
    vi: 'Liên kết “{words}” mang mã theo dõi người đọc ({names}).',
  },
  why: {
    en: 'They were copied along from a mail or a social network and tell it who reads here.',
    vi: 'Mã này bị chép theo từ thư hoặc mạng xã hội, báo cho họ biết ai đang đọc.',
  },
  fixLabel: { en: 'Take them out', vi: 'Bỏ mã theo dõi' },
  find: ({ story }) =>
    listLinks(story).flatMap(({ at, href, words }) => {
      const names = trackersIn(href);
      if (names.length === 0) return [];
      const fix = changeHref(story, at, href);
      return [{ grade: 'suggest', at, found: words, values: { words, names: names.join(', ') }, about: href, fix }];
    }),
};

const TRACKER = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_eid|zarsrc|yclid)$/i;

function trackersIn(href: string): readonly string[] {
  return readAddress(href)?.queryNames.filter((name) => TRACKER.test(name)) ?? [];
}

function changeHref({ fields, body }: Story, at: FindingPlace, href: string): StoryChange {
  const clean = withoutTrackers(href);
  if (at.kind === 'field') return { fields: { sapo: fields.sapo.map((node) => replaceHref(node, href, clean)) } };
  const block = body.content[at.block];
  if (block === undefined) throw new Error(`No block ${at.block}`);
  return { blocks: { at: at.block, remove: 1, insert: [replaceHref(block, href, clean)] } };
}

/** Cut out of the address as it is written, so that the rest of it stays as it was typed. */
function withoutTrackers(href: string): string {
  const [front = '', ...fragment] = href.split('#');
  const [path = '', ...query] = front.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((part) => !TRACKER.test(part.split('=')[0] ?? ''));
  return [path + (kept.join('') === '' ? '' : `?${kept.join('&')}`), ...fragment].join('#');
}
