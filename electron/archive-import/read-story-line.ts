import * as z from 'zod';
import { cleanLine } from '../../shared/base/clean-text.ts';
import { parsePublishTime } from '../../shared/base/format-time.ts';
import { languages } from '../../shared/base/language.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { bylineRoles } from '../../shared/story/field-kinds.ts';
import { type StatusName, statusNames } from '../../shared/story/status.ts';
import { type TagKind, tagKinds } from '../../shared/story/tag.ts';
import { documentOf, paragraph, textNode } from '../import/blocks.ts';
import { html } from '../import/html/html.ts';
import { readGuarded } from '../import/read-guarded.ts';
import { guessTagKind } from '../import/text/guess-tag-kind.ts';
import { tiptap } from '../import/tiptap/tiptap.ts';
import type { ArchivedStory } from './archive-entry.ts';

const tagKind = z.enum(Object.keys(tagKinds) as [TagKind, ...TagKind[]]); // a non-empty list
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
  language: z.enum(languages).nullish(),
  status: z.enum(statusNames as [StatusName, ...StatusName[]]).nullish(), // a non-empty list
  publishedAt: time,
  createdAt: time,
  bylines: z
    .array(z.union([z.string(), z.object({ name: z.string(), role: z.enum(bylineRoles).default('text') })]))
    .default([]),
  tags: z.array(z.union([z.string(), z.object({ name: z.string(), kind: tagKind })])).default([]),
  body: z.unknown().optional(),
  html: z.string().optional(),
  text: z.string().optional(),
});

/** Fails: unreadable-import, no-story-in-file, bad-document. */
export function readStoryLine(line: string, name: string, zone: string): ArchivedStory {
  const parsed = lineShape.safeParse(parseJson(line, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw fail('unreadable-import', { path: name, format: 'JSONL', problem });
  }
  const { headline, kicker, section, sapo, slug, source, language, status, bylines, tags } = parsed.data;
  const publishedAt = readTime(parsed.data.publishedAt, zone);
  const story = readGuarded(name, 'JSONL', () => ({
    fields: {
      headline,
      kicker: cleanLine(kicker ?? ''),
      section: cleanLine(section ?? ''),
      slug: cleanLine(slug ?? ''),
      source: cleanLine(source ?? ''),
      sapo: sapo ? [textNode(cleanLine(sapo))] : [],
      ...(language ? { language } : {}),
      publishedAt,
      bylines: bylines.map((one) => (typeof one === 'string' ? { name: one, role: 'text' as const } : one)),
    },
    tags: tags.map((one) => (typeof one === 'string' ? { name: cleanLine(one), kind: guessTagKind(one) } : one)),
    body: readBody(parsed.data, zone),
    report: { recognised: [], changed: [], dropped: [] },
  }));
  const known = status ?? (publishedAt === null ? 'draft' : 'published');
  return { ...story, status: known, createdAt: readTime(parsed.data.createdAt, zone) ?? publishedAt };
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

function readBody({ body, html: markup, text }: z.infer<typeof lineShape>, zone: string): DocumentJson {
  if (body !== undefined && body !== null) return tiptap.read(JSON.stringify(body), { zone }).body;
  if (markup !== undefined) return html.read(markup, { zone }).body;
  return documentOf(
    (text ?? '')
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map(paragraph),
  );
}

function readTime(value: string | number | null | undefined, zone: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  const at = parsePublishTime(value, zone) ?? Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
