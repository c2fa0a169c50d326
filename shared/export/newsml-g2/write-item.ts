import { formatIsoWithOffset } from '../../base/format-time.ts';
import type { Publication } from '../../publication/publication.ts';
import { group, line, noXml, tag, type Xml } from '../xml.ts';

const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
/** The catalogue that says what the codes of IPTC's own schemes (`stat:`, `ninat:`, `sig:`) stand for. */
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

export interface NewsItemParts {
  readonly guid: string;
  readonly version: number;
  readonly language?: string;
  readonly rights: Xml;
  readonly itemMeta: Xml;
  readonly contentMeta: Xml;
  readonly contentSet: Xml;
}

/** One item of a NewsML-G2 2.35 message, at core conformance. */
export function writeNewsItem(parts: NewsItemParts): Xml {
  const { guid, version, language, rights, itemMeta, contentMeta, contentSet } = parts;
  return group(
    'newsItem',
    {
      xmlns: NAMESPACE,
      guid,
      version: Math.max(1, version),
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'core',
      'xml:lang': language,
    },
    tag('catalogRef', { href: CATALOG }),
    rights,
    itemMeta,
    contentMeta,
    contentSet,
  );
}

/** The message that carries the items. `sent` is the time of the story, so that the same story gives the same bytes. */
export function writeNewsMessage(sentAt: number, publication: Publication, items: readonly Xml[]): Xml {
  return group(
    'newsMessage',
    { xmlns: NAMESPACE },
    group('header', {}, line('sent', formatIsoWithOffset(sentAt, publication.zone)), line('sender', publication.name)),
    group('itemSet', {}, ...items),
  );
}

/** A party that is only known by its name (`literal` is required by the schema where there is no code). */
export function party(name: string, text: string, role?: string): Xml {
  return text === '' ? noXml : group(name, { literal: text, role }, line('name', text));
}
