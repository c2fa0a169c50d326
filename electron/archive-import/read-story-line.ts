import * as z from 'zod';
import { cleanLine } from '../../shared/base/clean-text.ts';
import { isRecord } from '../../shared/base/json-shape.ts';
import { isLanguage } from '../../shared/base/language.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { bylineRoles } from '../../shared/story/field-kinds.ts';
import { type StatusName, statusNames } from '../../shared/story/status.ts';
import { type TagKind, tagKinds } from '../../shared/story/tag.ts';
import { documentOf, paragraph, textNode } from '../import/blocks.ts';
import { parseForeignTime } from '../import/foreign-time.ts';
import { html } from '../import/html/html.ts';
import { readGuarded } from '../import/read-guarded.ts';
import { guessTagKind } from '../import/text/guess-tag-kind.ts';
import { tiptap } from '../import/tiptap/tiptap.ts';
import type { ArchivedStory } from './archive-entry.ts';

const time = z.union([z.string().max(40), z.number()]).nullish();
const words = z.string().nullish();

/** A line: what `galley show --json` says of a story, with `html` or `text` in the place of `body` where there is no document. */
const lineShape = z.object({
  headline: z.string(),
  kicker: words,
  section: words,
  sapo: words,
  slug: words,
  source: words,
  language: words,
  status: z.enum(statusNames as [StatusName, ...StatusName[]]).nullish(), // a non-empty list
  publishedAt: time,
  createdAt: time,
  bylines: z
    .array(z.union([z.string(), z.object({ name: z.string(), role: z.enum(bylineRoles).default('text') })]))
    .nullish(),
  tags: z.array(z.union([z.string(), z.object({ name: z.string(), kind: words })])).nullish(),
  body: z.unknown().optional(),
  html: words,
  text: words,
});

/** Whether a text is JSON with a headline of its own beside its body. */
export function isStoryLine(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && typeof value['headline'] === 'string';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

type StoryLine = z.infer<typeof lineShape>;

/** Fails: unreadable-import, no-story-in-file, bad-document. */
export function readStoryLine(line: string, name: string, zone: string): ArchivedStory {
  const parsed = lineShape.safeParse(parseJson(line, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw fail('unreadable-import', { path: name, format: 'JSONL', problem });
  }
  const { headline, kicker, section, sapo, slug, source, language, status, bylines, tags } = parsed.data;
  const publishedAt = readTime(parsed.data, 'publishedAt', { name, zone });
  const story = readGuarded(name, 'JSONL', () => ({
    fields: {
      headline,
      kicker: cleanLine(kicker ?? ''),
      section: cleanLine(section ?? ''),
      slug: cleanLine(slug ?? ''),
      source: cleanLine(source ?? ''),
      sapo: sapo ? [textNode(cleanLine(sapo))] : [],
      ...readLanguage(language ?? ''),
      publishedAt,
      bylines: (bylines ?? []).map((one) => (typeof one === 'string' ? { name: one, role: 'text' as const } : one)),
    },
    tags: (tags ?? []).map((one) => readTag(typeof one === 'string' ? { name: one } : one)),
    body: readBody(parsed.data, zone),
    report: { recognised: [], changed: [], dropped: [] },
  }));
  const known = status ?? (publishedAt === null ? 'draft' : 'published');
  return { ...story, status: known, createdAt: readTime(parsed.data, 'createdAt', { name, zone }) ?? publishedAt };
}

function parseJson(line: string, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw fail('unreadable-import', { path: name, format: 'JSONL', problem: error.message });
    throw error;
  }
}

/** A body that is a string is HTML where it has tags, else text. */
function readBody({ body, html: markup, text }: StoryLine, zone: string): DocumentJson {
  const written = typeof body === 'string' ? body : (markup ?? text ?? '');
  if (typeof body === 'object' && body !== null) return tiptap.read(JSON.stringify(body), { zone }).body;
  if (typeof markup === 'string' || /<(p|br|div|h[1-6])\b/i.test(written)) return html.read(written, { zone }).body;
  return documentOf(
    written
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map(paragraph),
  );
}

/** Of another kind than ours it is what its name says. */
function readTag({ name, kind }: { readonly name: string; readonly kind?: string | null | undefined }) {
  const clean = cleanLine(name);
  return { name: clean, kind: isTagKind(kind) ? kind : guessTagKind(clean) };
}

function isTagKind(kind: string | null | undefined): kind is TagKind {
  return typeof kind === 'string' && Object.hasOwn(tagKinds, kind);
}

/** `vi-VN` too; of another language than ours the story has that of the publication. */
function readLanguage(written: string) {
  const language = written.slice(0, 2).toLowerCase();
  return isLanguage(language) ? { language } : {};
}

/** Smaller numbers are seconds: as milliseconds they would be of 1973 or before. */
const LEAST_MS = 100_000_000_000;

/** Fails: unreadable-import. A time nobody can read would make a published story a draft. */
function readTime(
  line: StoryLine,
  field: 'publishedAt' | 'createdAt',
  { name, zone }: { readonly name: string; readonly zone: string },
): number | null {
  const value = line[field] ?? '';
  if (value === '') return null;
  const inMs = (at: number) => (Math.abs(at) < LEAST_MS ? at * 1000 : at);
  const at = typeof value === 'number' ? Math.round(inMs(value)) : parseForeignTime(value, zone);
  if (at === null) throw fail('unreadable-import', { path: name, format: 'JSONL', problem: `${field}: ${value}` });
  return at;
}
