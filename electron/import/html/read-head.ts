import { cleanLine } from '../../../shared/base/clean-text.ts';
import { isLanguage } from '../../../shared/base/language.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { textNode } from '../blocks.ts';
import { parseForeignTime } from '../foreign-time.ts';
import type { ImportSettings, ReadStory } from '../import-format.ts';
import type { ReportNotes } from '../report.ts';
import type { PageDocument } from './page-dom.ts';

export interface PageHead {
  /** What the page calls itself where it is shared; '' when it does not say. */
  readonly headline: string;
  readonly fields: Partial<Omit<StoryFields, 'tags'>> & { readonly tags?: ReadStory['tags'] };
}

/** What a page says of itself in its head: Open Graph, `article:` and plain meta elements. */
export function readHead(document: PageDocument, { zone }: ImportSettings, report: ReportNotes): PageHead {
  const meta = (name: string) =>
    cleanLine(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '');
  const all = (name: string) =>
    [...document.querySelectorAll(`meta[property="${name}"]`)].map((element) =>
      cleanLine(element.getAttribute('content') ?? ''),
    );
  const sapo = meta('og:description') || meta('description');
  const published = meta('article:published_time');
  const at = parseForeignTime(published, zone);
  const language = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  const authors = all('article:author').filter((name) => name !== '' && !/^https?:/.test(name));
  const tags = all('article:tag')
    .filter((name) => name !== '')
    .map((name) => ({ name, kind: 'topic' as const }));
  const section = meta('article:section');
  const found = {
    ...(sapo === '' ? {} : { sapo: [textNode(sapo)] }),
    ...(section === '' ? {} : { section }),
    ...(at === null ? {} : { publishedAt: at }),
    ...(isLanguage(language) ? { language } : {}),
    ...(authors.length === 0 ? {} : { bylines: authors.map((name) => ({ name, role: 'text' as const })) }),
    ...(tags.length === 0 ? {} : { tags }),
  };
  for (const name of Object.keys(found)) report.recognised(name);
  return { headline: meta('og:title'), fields: found };
}
