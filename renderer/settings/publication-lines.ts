import { slugify } from '../../shared/base/slugify.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { type Byline, bylineRoles } from '../../shared/story/field-kinds.ts';

type Section = Publication['sections'][number];

/** `Tin tức | tin-tuc`, a line each. */
export function formatSections(sections: readonly Section[]): string {
  return sections.map(({ name, slug }) => `${name} | ${slug}`).join('\n');
}

/** A line without an address part gets one made from its name. A section keeps its subjects under a new name or address. */
export function parseSections(text: string, known: readonly Section[]): Section[] {
  return lines(text).map(([name = '', written = '']) => {
    const slug = slugify(written === '' ? name : written);
    const before = known.find((one) => one.name === name) ?? known.find((one) => one.slug === slug);
    return { name, slug, topics: before?.topics ?? [] };
  });
}

/** `Lam Dương`, `Quang Thái | photo`, a line each; text is the role that is not written. */
export function formatBylines(bylines: readonly Byline[]): string {
  return bylines.map(({ name, role }) => (role === 'text' ? name : `${name} | ${role}`)).join('\n');
}

export function parseBylines(text: string): Byline[] {
  return lines(text).map(([name = '', written = '']) => ({
    name,
    role: bylineRoles.find((role) => role === written) ?? 'text',
  }));
}

type Code = Publication['codes'][number];

/** `hn | Hà Nội`, a line each. */
export function formatCodes(codes: readonly Code[]): string {
  return codes.map(({ code, text }) => `${code} | ${text}`).join('\n');
}

export function parseCodes(text: string): Code[] {
  return lines(text).map(([code = '', ...words]) => ({ code: code.replaceAll('\\', ''), text: words.join('|') }));
}

/** A word or name a line; each once. */
export function parseWords(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((word) => word !== '');
}

function lines(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([name]) => name !== undefined && name.length > 0);
}
