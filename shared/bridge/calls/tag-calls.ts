import * as z from 'zod';
import { cleanLine } from '../../base/clean-text.ts';
import { LONGEST_TAG_NAME, MOST_ALIASES, type Tag, type TagKind, tagKinds } from '../../story/tag.ts';
import { answer, call, id } from './call.ts';

export interface TagUse extends Tag {
  readonly count: number;
  readonly description: string;
}

/** A tag that stands on stories of another one, and on how many of them. */
export interface TagTogether extends TagUse {
  readonly shared: number;
}

/** What was done to a tag, as far as it can be taken back. */
export interface TagChange {
  readonly id: string;
  readonly kind: 'edit' | 'merge' | 'split' | 'delete';
  /** The tag it was about; of a merge and a split, the other one too. */
  readonly names: readonly string[];
  readonly stories: number;
  readonly author: string;
  readonly madeAt: number;
}

const kind = z.enum(Object.keys(tagKinds) as [TagKind, ...TagKind[]]); // a non-empty list
const name = z
  .string()
  .trim()
  .max(LONGEST_TAG_NAME)
  .refine((text) => cleanLine(text) !== '');

export const tagCalls = {
  list: call.output(answer<readonly TagUse[]>()),
  complete: call
    .input(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50).default(10) }))
    .output(answer<readonly TagUse[]>()),
  add: call.input(z.object({ name, kind })).output(answer<Tag>()),
  /** Known names and aliases that stand in a text, the tags they are of, the first in the text first. */
  inText: call
    .input(z.object({ text: z.string().max(100_000), limit: z.number().int().min(1).max(50).default(12) }))
    .output(answer<readonly TagUse[]>()),
  together: call
    .input(z.object({ id, limit: z.number().int().min(1).max(100).default(20) }))
    .output(answer<readonly TagTogether[]>()),
  /** What was changed last and can be taken back, the newest first. */
  changes: call.output(answer<readonly TagChange[]>()),
  /** A new name, kind, aliases or description; the old name stays as an alias only when it is among them. */
  edit: call
    .input(z.object({ id, name, kind, aliases: z.array(name).max(MOST_ALIASES), description: z.string().max(2000) }))
    .output(answer<TagChange>()),
  /** Everything of `id` becomes `into`; its names become aliases. */
  merge: call.input(z.object({ id, into: id })).output(answer<TagChange>()),
  /** The stories that have one of the other tags as well get the new tag in the place of this one. */
  split: call.input(z.object({ id, name, kind, withTags: z.array(id).min(1).max(50) })).output(answer<TagChange>()),
  /** How many stories a split would move. */
  countSplit: call
    .input(z.object({ id, withTags: z.array(id).max(50) }))
    .output(answer<{ readonly stories: number }>()),
  remove: call.input(z.object({ id })).output(answer<TagChange>()),
  undo: call.input(z.object({ changeId: id })).output(z.void()),
};
