import type { StoryContent } from '../compare/compare-stories.ts';
import { type DocumentJson, emptyDocument, type NodeJson } from '../document/json.ts';
import type { StoryFields } from '../story/fields.ts';
import type { BlockAnswer, MergeAnswers, MergedBlock, MergedField, Side, StoryMerge } from './merge.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { mergeFields } from './merge-fields.ts';

/** Brings two states of a story together that parted at `base`. */
export function mergeStories(base: StoryContent, ours: StoryContent, theirs: StoryContent): StoryMerge {
  return {
    fields: mergeFields(base.fields, ours.fields, theirs.fields),
    blocks: mergeBlocks(base.body.content, ours.body.content, theirs.body.content),
  };
}

/** How many questions of a merge have no answer yet. */
export function countOpenQuestions({ fields, blocks }: StoryMerge, answers: MergeAnswers): number {
  const openFields = fields.filter(({ kind, name }) => kind === 'question' && answers.fields[name] === undefined);
  const openBlocks = blocks.filter(({ kind }, at) => kind === 'question' && answers.blocks[at] === undefined);
  return openFields.length + openBlocks.length;
}

/** The story as it reads with these answers; a question without one stays as this archive has it. */
export function settleMerge(ours: StoryContent, merge: StoryMerge, answers: MergeAnswers): StoryContent {
  const fields = merge.fields.map((field) => [field.name, fieldValue(field, answers.fields[field.name] ?? 'ours')]);
  const content = merge.blocks.flatMap((block, at) => blocksOf(block, answers.blocks[at] ?? 'ours'));
  const body: DocumentJson = content.length === 0 ? emptyDocument : { type: 'doc', content };
  return { fields: { ...ours.fields, ...(Object.fromEntries(fields) as Partial<StoryFields>) }, body }; // each value under its own field's name
}

function fieldValue(field: MergedField, answer: Side): unknown {
  return field.kind === 'settled' ? field.value : field[answer];
}

function blocksOf(merged: MergedBlock, answer: BlockAnswer): readonly NodeJson[] {
  if (merged.kind === 'settled') return [merged.block];
  const chosen = answer === 'both' ? [merged.ours, merged.theirs] : [merged[answer]];
  return chosen.filter((block) => block !== null);
}
