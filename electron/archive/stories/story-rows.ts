import { addCounts, countText } from '../../../shared/base/count-text.ts';
import { sortKey } from '../../../shared/base/sort-key.ts';
import { countDocument } from '../../../shared/document/count-document.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import { inlineText, listFigures, readLines } from '../../../shared/document/read-document.ts';
import { fieldNames, type StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Story, StoryRow } from '../../../shared/story/story.ts';
import { decodeBody } from './body.ts';
import { type ColumnValue, columnOf, decodeFields, encodeField, fieldColumns } from './story-columns.ts';

/** The narrow columns a list reads; the names are SQL. */
export const listColumns =
  'story.row, story.id, story.rev, story.status, story.section, story.headline, story.author, story.updated_at, story.published_at, story.deadline_at, story.publish_at, story.embargo_until, story.expires_at, story.legal_flag, story.words, story.photo_count';

export interface ListRow {
  readonly row: number;
  readonly id: string;
  readonly rev: number;
  readonly status: StatusName;
  readonly section: string;
  readonly headline: string;
  readonly author: string;
  readonly updated_at: number;
  readonly published_at: number | null;
  readonly deadline_at: number | null;
  readonly publish_at: number | null;
  readonly embargo_until: number | null;
  readonly expires_at: number | null;
  readonly legal_flag: number;
  readonly words: number;
  readonly photo_count: number;
}

export function toStoryRow(row: ListRow): StoryRow {
  return {
    id: row.id,
    rev: row.rev,
    status: row.status,
    section: row.section,
    headline: row.headline,
    author: row.author,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    deadlineAt: row.deadline_at,
    publishAt: row.publish_at,
    embargoUntil: row.embargo_until,
    expiresAt: row.expires_at,
    legalFlag: row.legal_flag === 1,
    words: row.words,
    photoCount: row.photo_count,
  };
}

export const headColumns = `story.row, story.id, story.rev, story.status, story.created_at, story.updated_at, ${fieldColumns
  .map((name) => `story.${name}`)
  .join(
    ', ',
  )}, (SELECT doc FROM body WHERE body.row = story.row) AS doc, (SELECT digest FROM body WHERE body.row = story.row) AS digest`;

export interface HeadRow extends Readonly<Record<string, unknown>> {
  readonly row: number;
  readonly id: string;
  readonly rev: number;
  readonly status: StatusName;
  readonly created_at: number;
  readonly updated_at: number;
  readonly doc: Buffer;
  readonly digest: string;
}

export function toStory(head: HeadRow): Story {
  return {
    id: head.id,
    rev: head.rev,
    status: head.status,
    createdAt: head.created_at,
    updatedAt: head.updated_at,
    fields: decodeFields(head),
    body: decodeBody(head.doc),
  };
}

/** The column values of a story's fields, and of what lists show of its body. */
export function storyColumns(fields: StoryFields, body: DocumentJson): Readonly<Record<string, ColumnValue>> {
  const size = addCounts(countDocument(body), countText(inlineText(fields.sapo)));
  const named = Object.fromEntries(fieldNames.map((name) => [columnOf(name), encodeField(name, fields[name])]));
  const author = fields.bylines.find(({ role }) => role === 'text') ?? fields.bylines[0];
  return {
    ...named,
    author: author?.name ?? '',
    author_key: sortKey(author?.name ?? ''),
    headline_key: sortKey(fields.headline),
    words: size.words,
    characters: size.characters,
    photo_count: listFigures(body).length,
  };
}

/** Everything search finds a story by, in the original spelling, a line each. */
export function searchedLines(fields: StoryFields, body: DocumentJson, tagNames: readonly string[]): readonly string[] {
  const lines = [
    fields.headline,
    fields.kicker,
    inlineText(fields.sapo),
    ...readLines(body),
    ...listFigures(body).flatMap(({ credit, alt }) => [credit, alt]),
    ...fields.bylines.map(({ name }) => name),
    ...tagNames,
    ...Object.values(fields.headlineVariants),
    fields.datelinePlace,
    fields.source,
    fields.edNote,
  ];
  return lines.filter((line) => line.length > 0);
}
