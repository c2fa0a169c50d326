import * as z from 'zod';
import type { MergeAnswers, StoryMerge } from '../../merge/merge.ts';
import { type FieldName, fieldNames } from '../../story/fields.ts';
import { answer, call, id } from './call.ts';

/** Whose state one side of a merge is. */
export interface MergeSide {
  readonly rev: number;
  readonly author: string;
  readonly savedAt: number;
}

/** A version that stands beside the story's main line, brought together with the newest one. */
export interface OpenedMerge {
  readonly storyId: string;
  readonly headline: string;
  readonly ours: MergeSide;
  readonly theirs: MergeSide;
  readonly merge: StoryMerge;
}

const side = z.enum(['ours', 'theirs']);
const answers: z.ZodType<MergeAnswers> = z.strictObject({
  status: side.optional(),
  fields: z.partialRecord(z.enum(fieldNames as [FieldName, ...FieldName[]]), side), // a non-empty list
  blocks: z.record(z.string().regex(/^\d{1,6}$/), z.enum(['ours', 'theirs', 'both'])),
}) as unknown as z.ZodType<MergeAnswers>; // the keys of JSON are text

/** What a page may ask about bringing two versions together. */
export const mergeCalls = {
  /** `rev` is the negative revision of the version beside. */
  open: call.input(z.object({ storyId: id, rev: z.number().int().max(-1) })).output(answer<OpenedMerge>()),
  /** `baseRev` is the newest revision as the merge was opened on it. Fails: merge-outdated. */
  save: call
    .input(
      z.object({
        storyId: id,
        rev: z.number().int().max(-1),
        baseRev: z.number().int().min(1),
        answers,
      }),
    )
    .output(answer<{ readonly rev: number }>()),
};
