import * as z from 'zod';
import { cleanLine, cleanText } from '../base/clean-text.ts';
import { languages } from '../base/language.ts';
import { safeLink } from '../base/safe-url.ts';
import { cleanNodes } from '../document/clean-nodes.ts';
import type { NodeJson } from '../document/json.ts';
import { parseInline } from '../document/parse-document.ts';
import { inlineText } from '../document/read-document.ts';
import { subjectCodes } from '../subject/subject.ts';

/**
 * A kind of story field: what a value may be, what an empty one is, the SQLite column that holds it, and its plain text
 * (for search, counting and history). JSON columns hold the value as written by `JSON.stringify`.
 */
export interface FieldKind<Value> {
  readonly input: z.ZodType<Value>;
  readonly empty: Value;
  readonly column: 'TEXT' | 'INTEGER' | 'JSON';
  readonly toPlainText: (value: Value) => string;
}

export const bylineRoles = ['text', 'photo', 'video', 'translation', 'editing'] as const;
export type BylineRole = (typeof bylineRoles)[number];

/** One pen name (bút danh) and what its bearer did. */
export interface Byline {
  readonly name: string;
  readonly role: BylineRole;
}

/** One entry of Đọc thêm. `storyId` points into the archive; an entry read from a page may know only its text. */
export interface RelatedItem {
  readonly storyId: string | null;
  readonly href: string | null;
  readonly section: string;
  readonly headline: string;
  readonly sapo: string;
  readonly photoId: string | null;
}

/** What was wrong, what is right, and since when (Luật Báo chí 2016, article 42). */
export interface Correction {
  readonly at: number;
  readonly cause: 'correction' | 'apology';
  readonly wrong: string;
  readonly right: string;
}

/** A finding somebody put aside, and why: it stops nothing as long as it is about the same thing. */
export interface CheckOverride {
  readonly check: string;
  readonly about: string;
  readonly reason: string;
  readonly author: string;
  readonly at: number;
}

/** What somebody at the desk said about the story, to the others who work on it. */
export interface DeskNote {
  readonly text: string;
  readonly author: string;
  readonly at: number;
}

export const variantNames = ['web', 'mobile', 'social', 'seo', 'push'] as const;
export type HeadlineVariants = Readonly<Partial<Record<(typeof variantNames)[number], string>>>;

export const genres = ['news', 'report', 'feature', 'interview', 'opinion', 'photo', 'video'] as const;
export type Genre = (typeof genres)[number];

const line = (longest: number) => z.string().max(longest).transform(cleanLine) as unknown as z.ZodType<string>; // the transform keeps the type
const clean = (most: number, least = 0) =>
  z.string().min(least).max(most).transform(cleanText) as unknown as z.ZodType<string>; // the transform keeps the type
const inline = z
  .custom<readonly NodeJson[]>((value) => parseInline(value).ok, 'not inline text')
  .transform(cleanNodes) as unknown as z.ZodType<readonly NodeJson[]>; // the transform keeps the type
const link = z
  .custom<string>((value) => typeof value === 'string' && safeLink(value) === value, 'not a link')
  .nullable();
const instant = z.number().int().min(-62135596800000).max(253402300799999).nullable();

const byline: z.ZodType<Byline> = z.object({ name: line(200), role: z.enum(bylineRoles) });
const relatedItem: z.ZodType<RelatedItem> = z.object({
  storyId: z.uuid().nullable(),
  href: link,
  section: line(100),
  headline: line(500),
  sapo: line(2000),
  photoId: z.uuid().nullable(),
});
const correction: z.ZodType<Correction> = z.object({
  at: z.number().int(),
  cause: z.enum(['correction', 'apology']),
  wrong: clean(5000),
  right: clean(5000),
});

const override: z.ZodType<CheckOverride> = z.object({
  check: z.string().max(60),
  about: z.string().max(300),
  reason: line(500),
  author: line(200),
  at: z.number().int(),
});

const deskNote: z.ZodType<DeskNote> = z.object({
  text: clean(2000, 1),
  author: line(200),
  at: z.number().int(),
});

export const fieldKinds = {
  line: kind<string>({ input: line(500), empty: '', column: 'TEXT', toPlainText: (value) => value }),
  text: kind<string>({
    input: clean(20_000),
    empty: '',
    column: 'TEXT',
    toPlainText: (value) => value,
  }),
  richLine: kind<readonly NodeJson[]>({ input: inline, empty: [], column: 'JSON', toPlainText: inlineText }),
  prefix: kind<string | null>({
    input: line(60).nullable(),
    empty: null,
    column: 'TEXT',
    toPlainText: (value) => value ?? '',
  }),
  variants: kind<HeadlineVariants>({
    input: z.partialRecord(z.enum(variantNames), line(500)),
    empty: {},
    column: 'JSON',
    toPlainText: (value) => Object.values(value).join('\n'),
  }),
  bylines: kind<readonly Byline[]>({
    input: z.array(byline).max(50),
    empty: [],
    column: 'JSON',
    toPlainText: (value) => value.map(({ name }) => name).join('\n'),
  }),
  tags: kind<readonly string[]>({
    input: z.array(z.uuid()).max(200),
    empty: [],
    column: 'JSON',
    toPlainText: () => '',
  }),
  /** Codes of the IPTC Media Topics. */
  subjects: kind<readonly string[]>({
    input: subjectCodes,
    empty: [],
    column: 'JSON',
    toPlainText: (value) => value.join('\n'),
  }),
  related: kind<readonly RelatedItem[]>({
    input: z.array(relatedItem).max(100),
    empty: [],
    column: 'JSON',
    toPlainText: (value) => value.map(({ headline }) => headline).join('\n'),
  }),
  instant: kind<number | null>({
    input: instant,
    empty: null,
    column: 'INTEGER',
    toPlainText: (value) => (value === null ? '' : new Date(value).toISOString()),
  }),
  language: kind<(typeof languages)[number]>({
    input: z.enum(languages),
    empty: 'vi',
    column: 'TEXT',
    toPlainText: (value) => value,
  }),
  genre: kind<Genre>({ input: z.enum(genres), empty: 'news', column: 'TEXT', toPlainText: (value) => value }),
  priority: kind<number>({ input: z.number().int().min(1).max(6), empty: 3, column: 'INTEGER', toPlainText: String }),
  flag: kind<boolean>({
    input: z.boolean(),
    empty: false,
    column: 'INTEGER',
    toPlainText: (value) => (value ? 'yes' : ''),
  }),
  correction: kind<Correction | null>({
    input: correction.nullable(),
    empty: null,
    column: 'JSON',
    toPlainText: (value) => (value === null ? '' : `${value.wrong}\n${value.right}`),
  }),
  overrides: kind<readonly CheckOverride[]>({
    input: z.array(override).max(200),
    empty: [],
    column: 'JSON',
    toPlainText: (value) => value.map(({ check, reason }) => `${check}: ${reason}`).join('\n'),
  }),
  deskNotes: kind<readonly DeskNote[]>({
    input: z.array(deskNote).max(500),
    empty: [],
    column: 'JSON',
    toPlainText: (value) => value.map(({ text }) => text).join('\n'),
  }),
} as const;

export type FieldKindName = keyof typeof fieldKinds;
export type FieldValue<Name extends FieldKindName> = (typeof fieldKinds)[Name]['empty'];

function kind<Value>(definition: FieldKind<Value>): FieldKind<Value> {
  return definition;
}
