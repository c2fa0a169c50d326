import type { StoryContent } from '../compare/compare-stories.ts';
import { type DocumentJson, emptyDocument, type NodeJson } from '../document/json.ts';
import type { StoryFields } from '../story/fields.ts';
import type { StatusName } from '../story/status.ts';
import type { BlockAnswer, MergeAnswers, MergedBlock, MergedField, MergedStatus, Side, StoryMerge } from './merge.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeStatus } from './merge-status.ts';

/** What is merged of a story. */
export interface MergedContent extends StoryContent {
  readonly status: StatusName;
}

/** Brings two states of a story together that parted at `base`. */
export function mergeStories(base: MergedContent, ours: MergedContent, theirs: MergedContent): StoryMerge {
  return {
    status: mergeStatus(base.status, ours.status, theirs.status),
    fields: mergeFields(base.fields, ours.fields, theirs.fields),
    blocks: mergeBlocks(base.body.content, ours.body.content, theirs.body.content),
  };
}

export function countQuestions(merge: StoryMerge): number {
  return countOpenQuestions(merge, { fields: {}, blocks: {} });
}

/** How many questions of a merge have no answer yet. */
export function countOpenQuestions({ status, fields, blocks }: StoryMerge, answers: MergeAnswers): number {
  const openStatus = status?.kind === 'question' && answers.status === undefined ? 1 : 0;
  const openFields = fields.filter(({ kind, name }) => kind === 'question' && answers.fields[name] === undefined);
  const openBlocks = blocks.filter(({ kind }, at) => kind === 'question' && answers.blocks[at] === undefined);
  return openStatus + openFields.length + openBlocks.length;
}

/** The story as it reads with these answers; a question without one stays as this archive has it. */
export function settleMerge(ours: MergedContent, merge: StoryMerge, answers: MergeAnswers): MergedContent {
  const fields = merge.fields.map((field) => [field.name, fieldValue(field, answers.fields[field.name] ?? 'ours')]);
  const content = merge.blocks.flatMap((block, at) => blocksOf(block, answers.blocks[at] ?? 'ours'));
  const body: DocumentJson = content.length === 0 ? emptyDocument : { type: 'doc', content };
  return {
    status: statusOf(ours.status, merge.status, answers.status ?? 'ours'),
    fields: { ...ours.fields, ...(Object.fromEntries(fields) as Partial<StoryFields>) }, // each value under its own field's name
    body,
  };
}

function statusOf(ours: StatusName, merged: MergedStatus | null, answer: Side): StatusName {
  if (merged === null) return ours;
  return merged.kind === 'settled' ? merged.value : merged[answer];
}

function fieldValue(field: MergedField, answer: Side): unknown {
  return field.kind === 'settled' ? field.value : field[answer];
}

function blocksOf(merged: MergedBlock, answer: BlockAnswer): readonly NodeJson[] {
  if (merged.kind === 'removed') return [];
  if (merged.kind === 'settled') return [merged.block];
  return answer === 'both' ? [...merged.ours, ...merged.theirs] : merged[answer];
}
