import { formatIsoWithOffset } from '../../base/format-time.ts';
import type { Json } from '../../base/json.ts';
import { inlineText } from '../../document/read-document.ts';
import { type Page, pageHeadline } from '../html/page.ts';
import { runText } from '../run-text.ts';

/** The fields of a story as YAML between `---` lines, under the names the import knows; what is empty is left out. */
export function writeFrontMatter(page: Page): string {
  const { story, publication, tags } = page.resolved;
  const { fields } = story;
  const time = (at: number | null) => (at === null ? '' : formatIsoWithOffset(at, publication.zone));
  const entries: Readonly<Record<string, Json>> = {
    headline: pageHeadline(page),
    kicker: fields.kicker,
    section: fields.section,
    sapo: inlineText(fields.sapo).trim(),
    agencyPrefix: fields.agencyPrefix ?? '',
    datelinePlace: fields.datelinePlace,
    bylines: fields.bylines.map(({ name, role }) => ({ name, role })),
    tags: tags.map(({ kind, name }) => `${kind}:${name}`),
    subjects: [...fields.subjects],
    publishedAt: time(fields.publishedAt),
    expiresAt: time(fields.expiresAt),
    slug: fields.slug,
    language: fields.language,
    genre: fields.genre,
    priority: fields.priority,
    source: fields.source,
    headlineVariants: { ...fields.headlineVariants },
    related: fields.related.map(({ href, section, headline, sapo, storyId }) => {
      const linked = page.resolved.linked.get(storyId ?? '');
      return {
        storyId: null,
        href,
        section: section || linked?.section || '',
        headline: headline || linked?.headline || '',
        sapo: sapo || linked?.sapo || '',
        photoId: null,
      };
    }),
  };
  const lines = Object.entries(entries).filter(([, value]) => !isEmpty(value));
  return ['---', ...lines.map(([name, value]) => `${name}: ${writeYaml(value)}`), '---'].join('\n');
}

function isEmpty(value: Json): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** JSON is YAML (YAML 1.2, 1.3) once the characters that YAML does not print are written by number. */
function writeYaml(value: Json): string {
  const clean = (_: string, part: unknown) => (typeof part === 'string' ? runText(part) : part);
  return JSON.stringify(value, clean).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufdd0-\ufdef]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
