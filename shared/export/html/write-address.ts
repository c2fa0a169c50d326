import { safeLink } from '../../base/safe-url.ts';

/**
 * An address as a page may carry it (URL standard, valid URL string), or null: only what `safeLink` allows, with the
 * characters that browsers mend silently already mended.
 */
export function writableAddress(address: string): string | null {
  const safe = safeLink(address);
  if (safe === null) return null;
  const [, start = '', rest = ''] = /^(https?:\/\/[^/?#]+|mailto:|tel:)(.*)$/isu.exec(safe) ?? [];
  if (start === '' || (start.includes('//') && !HOST.test(start))) return null;
  const [path = '', ...fragments] = rest.split('#');
  const fragment = fragments.length === 0 ? '' : `#${fragments.join('%23')}`;
  return `${start}${mend(`${path}${fragment}`)}`;
}

/** A host that needs no guessing: names (also in Vietnamese letters), IPv4 and bracketed IPv6, with a port; no user name, which only misleads. */
const HOST = /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

function mend(part: string): string {
  return part
    .replace(/[\^`{|}[\]'"<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(?![\da-f]{2})/gi, '%25');
}
