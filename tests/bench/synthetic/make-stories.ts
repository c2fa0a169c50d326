import { storyTerms } from '../../../electron/archive/search/story-terms.ts';
import { encodeBody } from '../../../electron/archive/stories/body.ts';
import type { ColumnValue } from '../../../electron/archive/stories/story-columns.ts';
import { searchedLines, storyColumns } from '../../../electron/archive/stories/story-rows.ts';
import { newId } from '../../../shared/base/new-id.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

export const SEED = 2022;
/** So many stories are made from one seed, and put in at once: a build that was stopped goes on after the last of them. */
export const PORTION = 1000;
export const SECTIONS = [
  'Tin tức',
  'Kinh tế',
  'Đời sống',
  'Văn hóa',
  'Thể thao',
  'Bạn đọc',
  'Giáo dục',
  'Pháp luật',
  'Đô thị',
  'Xe',
  'Số hóa',
  'Thế giới',
];
const BYLINES = 400;
const TAGS = 5000;
/** Stories are written at an even pace from here on. */
export const FIRST = Date.UTC(2006, 0, 1);
export const LAST = Date.UTC(2026, 5, 1);

/** A tag as stories refer to it. */
export interface SyntheticTag {
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

/** A story as its tables and the index take it. */
export interface SyntheticStory {
  readonly columns: Readonly<Record<string, ColumnValue>>;
  readonly body: { readonly digest: string; readonly bytes: Uint8Array };
  readonly tagRows: readonly number[];
  readonly photoId: string | null;
  readonly terms: string;
}

export function makeTagNames(): readonly string[] {
  const write = makeWriter(makeRandom(SEED));
  return Array.from({ length: TAGS }, (_, place) => `${titleCase(write(2))} ${place}`);
}

/** Makes the stories of any portion of an archive of `size` stories, the same ones for the same portion. */
export function prepareStories(
  size: number,
  tags: readonly SyntheticTag[],
): (portion: number) => readonly SyntheticStory[] {
  const writeName = makeWriter(makeRandom(SEED + 1));
  const names = Array.from({ length: BYLINES }, () => titleCase(writeName(2)));
  return (portion) => {
    const random = makeRandom((SEED << 16) ^ (portion + 1));
    const write = makeWriter(random);
    const first = portion * PORTION;
    return Array.from({ length: Math.min(PORTION, size - first) }, (_, index) =>
      makeStory({ number: first + index, size, random, write, names, tags }),
    );
  };
}

interface StoryPlan {
  readonly number: number;
  readonly size: number;
  readonly random: () => number;
  readonly write: (words: number) => string;
  readonly names: readonly string[];
  readonly tags: readonly SyntheticTag[];
}

function makeStory({ number, size, random, write, names, tags }: StoryPlan): SyntheticStory {
  // Few bylines, sections and tags very often and most of them seldom, as with words.
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(values.length ** random()) - 1];
  const createdAt = Math.round(FIRST + ((LAST - FIRST) * number) / size);
  const updatedAt = createdAt + 7_200_000;
  const status = pickStatus(number, size, random);
  const photoId = random() < 0.4 ? newId() : null;
  const body = makeBody(write, photoId === null ? null : { photoId, credit: pick(names) ?? '' });
  const storyTags = [...new Set([pick(tags), pick(tags)])].filter((tag) => tag !== undefined);
  const fields: StoryFields = {
    ...emptyFields,
    headline: write(8 + Math.floor(5 * random())).slice(0, -1),
    section: pick(SECTIONS) ?? '',
    sapo: [{ type: 'text', text: write(35) }],
    bylines: [{ name: pick(names) ?? '', role: 'text' }],
    tags: storyTags.map(({ id }) => id),
    publishedAt: status === 'published' ? createdAt + 3_600_000 : null,
  };
  const known = { id: newId(), rev: 1, status, created_at: createdAt, updated_at: updatedAt };
  const lines = searchedLines(
    fields,
    body,
    storyTags.map(({ name }) => name),
  );
  const tagRows = storyTags.map(({ row }) => row);
  return {
    columns: { ...storyColumns(fields, body), ...known },
    body: encodeBody(body),
    tagRows,
    photoId,
    terms: storyTerms({ fields, body, status, updatedAt, lines, tagRows }),
  };
}

/** The newest hundredth is still being worked on; of the rest nearly all is out. */
function pickStatus(number: number, size: number, random: () => number): StatusName {
  const isNew = number > size * 0.99;
  const chance = random();
  if (isNew)
    return (
      (['draft', 'submitted', 'editing', 'ready', 'returned', 'published'] as const)[Math.floor(chance * 6)] ?? 'draft'
    );
  return chance < 0.96 ? 'published' : chance < 0.98 ? 'draft' : chance < 0.99 ? 'withdrawn' : 'trashed';
}

function titleCase(words: string): string {
  return words
    .replace('.', '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export function makeBody(
  write: (words: number) => string,
  photo: { readonly photoId: string; readonly credit: string } | null = null,
): DocumentJson {
  const content: NodeJson[] = Array.from({ length: 11 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: write(50) }],
  }));
  if (photo !== null)
    content.splice(3, 0, {
      type: 'figure',
      attrs: { photoId: photo.photoId, alt: write(8), credit: photo.credit },
      content: [{ type: 'text', text: write(14) }],
    });
  return { type: 'doc', content };
}
