import type { PasteNotes } from '../paste-report.ts';
import type { Stage } from '../stage.ts';
import { listElements, readAttribute, rewrite, setAttribute } from '../tree.ts';

/** Links lead where they say: past the mail programs' and search engines' go-betweens, without the marks that follow a reader. */
export const links: Stage = (root, notes) => {
  for (const element of listElements(root)) {
    if (element.tagName !== 'a') continue;
    const href = readAttribute(element, 'href');
    const direct = cleanAddress(href, notes);
    if (direct !== href) setAttribute(element, 'href', direct);
  }
  // Google Docs underlines its links by style; a link is a link.
  for (const link of listElements(root)) {
    if (link.tagName === 'a') rewrite(link, (element) => (element.tagName === 'u' ? 'unwrap' : 'keep'));
  }
};

/** Where the real address stands in a go-between's own. */
const GO_BETWEENS: readonly (readonly [RegExp, string])[] = [
  [/^(www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/^(www\.)?google\.[a-z.]+\/url$/, 'url'],
  [/^lm?\.facebook\.com\/l\.php$/, 'u'],
  [/\.safelinks\.protection\.outlook\.com\//, 'url'],
  [/^zalo\.me\/url$/, 'url'],
];
const FOLLOWING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|mc_eid|igshid|_hsenc|_hsmi)$/i;

const ADDRESS = /^(https?:\/\/)([^/?#]+)([^?#]*)(?:\?([^#]*))?(#.*)?$/i;

function cleanAddress(href: string, notes: PasteNotes): string {
  const [, scheme = '', host = '', path = '', query, fragment = ''] = ADDRESS.exec(href) ?? [];
  if (query === undefined) return href;
  const parameters = query.split('&');
  for (const [place, name] of GO_BETWEENS) {
    const real = place.test(`${host}${path}`) ? readParameter(parameters, name) : null;
    if (real === null || !/^https?:\/\//i.test(real)) continue;
    notes.note('tracking');
    return cleanAddress(real, { ...notes, note: () => {} });
  }
  const kept = parameters.filter((parameter) => !FOLLOWING.test(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return href;
  notes.note('tracking');
  return `${scheme}${host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

function readParameter(parameters: readonly string[], name: string): string | null {
  const written = parameters.find((parameter) => parameter.startsWith(`${name}=`))?.slice(name.length + 1);
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
