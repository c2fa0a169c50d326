import { parse, YAMLError } from 'yaml';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { parsePublishTime } from '../../../shared/base/format-time.ts';
import { type Byline, bylineRoles } from '../../../shared/story/field-kinds.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { fieldChangesInput } from '../../../shared/story/story-fields.ts';
import { type TagKind, tagKinds } from '../../../shared/story/tag.ts';
import { textNode } from '../blocks.ts';
import type { ImportSettings, ReadStory } from '../import-format.ts';
import type { ReportNotes } from '../report.ts';

/** The YAML between two `---` lines at the very start, and the text after it. */
export function splitFrontMatter(source: string): { readonly matter: string; readonly rest: string } {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return match === null
    ? { matter: '', rest: source }
    : { matter: match[1] ?? '', rest: source.slice(match[0].length) };
}

type Reader = (value: unknown, settings: ImportSettings) => unknown;

/** Names other programs use for our fields. */
const aliases: Readonly<Record<string, keyof StoryFields>> = {
  title: 'headline',
  description: 'sapo',
  summary: 'sapo',
  author: 'bylines',
  authors: 'bylines',
  byline: 'bylines',
  date: 'publishedAt',
  published: 'publishedAt',
  category: 'section',
  lang: 'language',
  note: 'edNote',
};

const readers: Readonly<Partial<Record<keyof StoryFields, Reader>>> = {
  sapo: (value) => [textNode(cleanLine(String(value)))],
  bylines: (value) => list(value).map(readByline),
  publishedAt: readTime,
  embargoUntil: readTime,
  publishAt: readTime,
  expiresAt: readTime,
};

/** The fields and tags a front matter names; what is unknown or does not fit is reported, never guessed. */
export function readFrontMatter(
  matter: string,
  settings: ImportSettings,
  report: ReportNotes,
): Pick<ReadStory, 'fields' | 'tags'> {
  let fields: Partial<StoryFields> = {};
  let tags: ReadStory['tags'] = [];
  for (const [key, value] of Object.entries(parseYaml(matter, report))) {
    const name = aliases[key] ?? key;
    if (name === 'tags' || key === 'keywords') tags = list(value).map(readTag);
    else {
      const read = readers[name as keyof StoryFields]; // an unknown name has no reader and is refused below
      const parsed = fieldChangesInput.safeParse({ [name]: read === undefined ? value : read(value, settings) });
      if (parsed.success) fields = { ...fields, ...parsed.data };
      else report.dropped(`front matter: ${key}`);
    }
    if (name in fields) report.recognised(name);
  }
  report.recognised('tags', tags.length);
  const { tags: _ids, ...known } = fields;
  return { fields: known, tags };
}

function parseYaml(matter: string, report: ReportNotes): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(matter, { schema: 'core', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch (error) {
    if (!(error instanceof YAMLError || error instanceof ReferenceError)) throw error;
    report.dropped('front matter that is not YAML');
    return {};
  }
}

function readTime(value: unknown, { zone }: ImportSettings): unknown {
  const text = String(value);
  const parsed = parsePublishTime(text, zone) ?? Date.parse(text);
  return Number.isNaN(parsed) ? text : parsed;
}

/** `Lam Dương` or `Quang Thái (photo)`, or a mapping of name and role. */
function readByline(value: unknown): Byline {
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const role = 'role' in value ? bylineRoles.find((known) => known === value.role) : undefined;
    return { name: cleanLine(String(value.name)), role: role ?? 'text' };
  }
  const [, name = '', written = ''] = /^(.*?)(?:\s*\((\w+)\))?$/.exec(cleanLine(String(value))) ?? [];
  return { name, role: bylineRoles.find((role) => role === written) ?? 'text' };
}

/** `Thiên tai` or `place:Hà Nội`. */
function readTag(value: unknown): { readonly name: string; readonly kind: TagKind } {
  const [, written = '', name = ''] = /^(?:(\w+):)?\s*(.+)$/.exec(cleanLine(String(value)).slice(0, 200)) ?? [];
  const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type
  return { name: name || '—', kind: kinds.find((kind) => kind === written) ?? 'topic' };
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((entry: unknown) => entry !== null && entry !== '');
  return String(value ?? '')
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
