import { parse, YAMLError } from 'yaml';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { bylineRoles } from '../../../shared/story/field-kinds.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { fieldChangesInput } from '../../../shared/story/story-fields.ts';
import { type TagKind, tagKinds } from '../../../shared/story/tag.ts';
import { textNode } from '../blocks.ts';
import { parseForeignTime } from '../foreign-time.ts';
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
  section: readLine,
  kicker: readLine,
  datelinePlace: readLine,
  slug: readLine,
  source: readLine,
  edNote: readLine,
  sapo: (value) => (isScalar(value) ? [textNode(cleanLine(String(value)))] : value),
  bylines: (value) => list(value).map(readByline),
  publishedAt: readTime,
  embargoUntil: readTime,
  publishAt: readTime,
  expiresAt: readTime,
};

export interface FrontMatter extends Pick<ReadStory, 'fields' | 'tags'> {
  /** The lines of one that cannot be read: they are text then. */
  readonly unread: readonly string[];
}

/** The fields and tags a front matter names; what is unknown or does not fit is reported, never guessed. */
export function readFrontMatter(matter: string, settings: ImportSettings, report: ReportNotes): FrontMatter {
  let fields: Partial<StoryFields> = {};
  let tags: ReadStory['tags'] = [];
  const entries = parseYaml(matter);
  if (entries === null) {
    report.changed('front matter that is not YAML became text');
    return { fields, tags, unread: matter.split('\n').filter((line) => line.trim() !== '') };
  }
  for (const [key, value] of Object.entries(entries)) {
    if (value === null || value === '') continue;
    const name = Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key;
    if ((name === 'tags' || key === 'keywords') && list(value).every(isScalar)) tags = list(value).map(readTag);
    else if (name === 'headline' && isScalar(value)) fields = { ...fields, headline: cleanLine(String(value)) };
    else {
      const read = Object.hasOwn(readers, name) ? readers[name as keyof StoryFields] : undefined; // asked one word before
      const parsed = fieldChangesInput.safeParse({ [name]: read === undefined ? value : read(value, settings) });
      if (parsed.success) fields = { ...fields, ...parsed.data };
      else report.dropped(`front matter: ${key}`);
    }
    if (Object.hasOwn(fields, name)) report.recognised(name);
  }
  report.recognised('tags', tags.length);
  const { tags: _ids, ...known } = fields;
  return { fields: known, tags, unread: [] };
}

/** More than any front matter has; the YAML reader is slow with much more. */
const LONGEST = 65_536;

function parseYaml(matter: string): Readonly<Record<string, unknown>> | null {
  if (matter.length > LONGEST) return null;
  try {
    const value: unknown = parse(matter, { schema: 'core', maxAliasCount: 0, logLevel: 'error' });
    if (value === null) return {};
    return typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
  } catch (error) {
    // RangeError: nested deeper than the stack.
    if (error instanceof YAMLError || error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** YAML reads `title: 2022` as a number. */
function readLine(value: unknown): unknown {
  return isScalar(value) ? String(value) : value;
}

function readTime(value: unknown, { zone }: ImportSettings): unknown {
  const text = String(value);
  return parseForeignTime(text, zone) ?? text;
}

/** `Lam Dương` or `Quang Thái (photo)`, or a mapping of name and role. */
function readByline(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'name' in value && isScalar(value.name)) {
    const role = 'role' in value ? bylineRoles.find((known) => known === value.role) : undefined;
    return { name: cleanLine(String(value.name)), role: role ?? 'text' };
  }
  if (!isScalar(value)) return value;
  const [, name = '', written = ''] = /^(.*?)(?:\s*\((\w+)\))?$/.exec(cleanLine(String(value))) ?? [];
  const role = bylineRoles.find((known) => known === written);
  return role === undefined ? { name: cleanLine(String(value)), role: 'text' } : { name, role };
}

/** `Thiên tai` or `place:Hà Nội`. */
function readTag(value: unknown): ReadStory['tags'][number] {
  const whole = cleanLine(String(value));
  const [, written = '', name = ''] = /^(\w+):\s*(.+)$/.exec(whole) ?? [];
  const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type
  const kind = kinds.find((known) => known === written);
  return kind === undefined ? { name: whole, kind: 'topic' } : { name, kind };
}

/** A list, one entry, or entries in one line with commas between. */
function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((entry: unknown) => entry !== null && entry !== '');
  if (!isScalar(value)) return [value];
  return String(value)
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
