import { compareStories } from '../../../shared/compare/compare-stories.ts';
import type { ComparedLine } from '../../../shared/compare/comparison.ts';
import { type FieldWords, fieldLines } from '../../../shared/compare/field-lines.ts';
import { readStoryLines, type StoryLine } from '../../../shared/compare/story-lines.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import type { FieldName } from '../../../shared/story/fields.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';

/** A block as it reads, nothing marked. */
export function blockLines(block: NodeJson): readonly ComparedLine[] {
  return readStoryLines(documentOf(block)).map(plain);
}

/** A block that is gone from the story, struck through. */
export function removedLines(block: NodeJson): readonly ComparedLine[] {
  return blockLines(block).map(({ role, runs }) => ({
    role,
    change: 'removed',
    runs: runs.map(({ text }) => ({ kind: 'removed', text })),
  }));
}

/** Words that are no field of the story. */
export function wordLines(text: string): readonly ComparedLine[] {
  return [{ role: 'other', change: 'same', runs: [{ kind: 'same', text }] }];
}

/** What a side made of a block. */
export function changedLines(base: NodeJson, side: readonly NodeJson[], words: FieldWords): readonly ComparedLine[] {
  const content = (blocks: readonly NodeJson[]) => ({ fields: emptyFields, body: documentOf(...blocks) });
  return compareStories(content([base]), content(side), words).body;
}

/** A field's value as it reads. */
export function valueLines(name: FieldName, value: unknown, words: FieldWords): readonly ComparedLine[] {
  return fieldLines({ ...emptyFields, [name]: value }, name, words).map(plain);
}

/** What a side made of a field. */
export function changedValueLines(
  name: FieldName,
  base: unknown,
  side: unknown,
  words: FieldWords,
): readonly ComparedLine[] {
  const content = (value: unknown) => ({ fields: { ...emptyFields, [name]: value }, body: documentOf() });
  const [field] = compareStories(content(base), content(side), words).fields;
  return field?.lines ?? [];
}

function documentOf(...content: readonly NodeJson[]): DocumentJson {
  return { type: 'doc', content };
}

function plain({ role, tokens }: StoryLine): ComparedLine {
  return { role, change: 'same', runs: [{ kind: 'same', text: tokens.map(({ text }) => text).join('') }] };
}
