import { marked } from 'marked';
import { parse } from 'yaml';
import * as z from 'zod';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { bylineRoles, genres } from '../../../shared/story/field-kinds.ts';
import { type StatusName, statusNames } from '../../../shared/story/status.ts';
import { type TagKind, tagKinds } from '../../../shared/story/tag.ts';
import { subjectCodes } from '../../../shared/subject/subject.ts';
import { readMarkdownInline } from '../../import/markdown/read-inline.ts';
import { makeReport } from '../../import/report.ts';

/** What is not written is the photo's own. */
const figure = z.strictObject({
  photo: z.string(),
  caption: z.string().optional(),
  alt: z.string().optional(),
  credit: z.string().optional(),
});
const rich = z.string();

/** One block of a sample story, named by its only key. Text is inline Markdown. */
const block = z.union([
  z.strictObject({ p: rich }),
  /** A paragraph somebody wrote a note at: about `words`, which stand in it once. */
  z.strictObject({ noted: z.object({ p: rich, words: z.string(), note: z.string(), author: z.string() }) }),
  z.strictObject({ h2: rich }),
  z.strictObject({ h3: rich }),
  z.strictObject({ figure }),
  z.strictObject({ gallery: z.object({ layout: z.enum(['grid', 'row', 'slides']), figures: z.array(figure).min(1) }) }),
  z.strictObject({ bullets: z.array(rich).min(1) }),
  z.strictObject({ numbers: z.array(rich).min(1) }),
  z.strictObject({ quote: z.array(rich).min(1) }),
  z.strictObject({ pull: z.object({ text: rich, by: z.string().default('') }) }),
  z.strictObject({ table: z.array(z.array(z.union([rich, z.number()]).transform(String))).min(1) }),
  z.strictObject({ box: z.object({ title: z.string(), paragraphs: z.array(rich).min(1) }) }),
  z.strictObject({ related: z.string() }),
  z.strictObject({
    card: z.object({
      href: z.url(),
      title: z.string(),
      description: z.string().default(''),
      site: z.string().default(''),
    }),
  }),
  z.literal('rule'),
]);
type SampleBlock = z.infer<typeof block>;

const shape = z.object({
  status: z.enum(statusNames as [StatusName, ...StatusName[]]), // a non-empty list
  hoursAgo: z.number().min(0),
  language: z.enum(['vi', 'en']),
  section: z.string(),
  kicker: z.string().default(''),
  headline: z.string(),
  headlineVariants: z.record(z.string(), z.string()).default({}),
  sapo: rich,
  datelinePlace: z.string().default(''),
  bylines: z.array(z.object({ name: z.string(), role: z.enum(bylineRoles).default('text') })),
  tags: z
    .array(z.object({ name: z.string(), kind: z.enum(Object.keys(tagKinds) as [TagKind, ...TagKind[]]) })) // a non-empty list
    .default([]),
  /** Its section's when left out. */
  subjects: subjectCodes.default([]),
  genre: z.enum(genres).default('news'),
  edNote: z.string().default(''),
  correction: z
    .object({ wrong: z.string(), right: z.string(), cause: z.enum(['correction', 'apology']) })
    .nullable()
    .default(null),
  related: z.array(z.string()).default([]),
  body: z.array(block).min(1),
});

export type SampleStory = z.infer<typeof shape>;

/** What a sample story's names stand for: photos by file name, stories by file name without the ending. */
export interface SampleNames {
  readonly photo: (fileName: string) => Photo;
  readonly story: (name: string) => { readonly id: string; readonly headline: string };
}

/** Reads a file of resources/sample/stories; a mistake in one is a bug and throws. */
export function readSampleStory(source: string): SampleStory {
  return shape.parse(parse(source));
}

export function toBlocks(blocks: readonly SampleBlock[], names: SampleNames): readonly NodeJson[] {
  return blocks.map((entry) => toBlock(entry, names));
}

export function toInline(text: string): readonly NodeJson[] {
  return readMarkdownInline(marked.Lexer.lexInline(text), makeReport());
}

function toBlock(entry: SampleBlock, names: SampleNames): NodeJson {
  if (entry === 'rule') return { type: 'horizontalRule' };
  if ('p' in entry) return paragraph(entry.p);
  if ('noted' in entry) return notedParagraph(entry.noted);
  if ('h2' in entry) return { type: 'heading', attrs: { level: 2 }, content: toInline(entry.h2) };
  if ('h3' in entry) return { type: 'heading', attrs: { level: 3 }, content: toInline(entry.h3) };
  if ('figure' in entry) return toFigure(entry.figure, names);
  if ('gallery' in entry) {
    return {
      type: 'gallery',
      attrs: { layout: entry.gallery.layout },
      content: entry.gallery.figures.map((one) => toFigure(one, names)),
    };
  }
  if ('bullets' in entry) return { type: 'bulletList', content: entry.bullets.map(listItem) };
  if ('numbers' in entry) return { type: 'orderedList', attrs: { start: 1 }, content: entry.numbers.map(listItem) };
  if ('quote' in entry) return { type: 'blockquote', content: entry.quote.map(paragraph) };
  if ('pull' in entry)
    return { type: 'pullQuote', attrs: { attribution: entry.pull.by }, content: toInline(entry.pull.text) };
  if ('table' in entry) return { type: 'table', content: entry.table.map(tableRow) };
  if ('box' in entry)
    return { type: 'infoBox', attrs: { title: entry.box.title }, content: entry.box.paragraphs.map(paragraph) };
  if ('related' in entry) {
    const { id, headline } = names.story(entry.related);
    return { type: 'relatedLink', attrs: { storyId: id, href: null, headline } };
  }
  return { type: 'embedCard', attrs: entry.card };
}

function paragraph(text: string): NodeJson {
  return { type: 'paragraph', content: toInline(text) };
}

function notedParagraph({
  p,
  words,
  note,
  author,
}: {
  p: string;
  words: string;
  note: string;
  author: string;
}): NodeJson {
  const [before = '', after, ...more] = p.split(words);
  if (after === undefined || more.length > 0) throw new Error(`“${words}” does not stand in “${p}” once`);
  const marks = [{ type: 'note', attrs: { text: note, author } }];
  return {
    type: 'paragraph',
    content: [...toInline(before), { type: 'text', marks, text: words }, ...toInline(after)],
  };
}

function listItem(text: string): NodeJson {
  return { type: 'listItem', content: [paragraph(text)] };
}

function tableRow(cells: readonly string[], row: number): NodeJson {
  const type = row === 0 ? 'tableHeader' : 'tableCell';
  return { type: 'tableRow', content: cells.map((cell) => ({ type, content: [paragraph(cell)] })) };
}

function toFigure(placed: z.infer<typeof figure>, names: SampleNames): NodeJson {
  const { id, metadata } = names.photo(placed.photo);
  const { caption = metadata.description, alt = metadata.altTextAccessibility, credit = metadata.creditLine } = placed;
  return { type: 'figure', attrs: { photoId: id, alt, credit }, content: toInline(caption) };
}
