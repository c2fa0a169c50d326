import { countText } from '../base/count-text.ts';
import type { DocumentJson } from '../document/json.ts';
import { type FieldName, fieldNames, type StoryFields } from '../story/fields.ts';
import { type AlignedLine, alignLines } from './align-lines.ts';
import { compareTokens, wholeRun } from './compare-tokens.ts';
import type { ComparedLine, StoryComparison } from './comparison.ts';
import { type FieldWords, fieldLines } from './field-lines.ts';
import { readStoryLines, type StoryLine } from './story-lines.ts';

export interface StoryContent {
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

/** What changed from one state of a story to the other: headline, sapo, every field, every line of the text. */
export function compareStories(before: StoryContent, after: StoryContent, words: FieldWords): StoryComparison {
  const fields = fieldNames
    .filter((name) => JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]))
    .map((name) => ({ name, lines: compareField(before.fields, after.fields, name, words) }));
  const body = compareLines(readStoryLines(before.body), readStoryLines(after.body));
  const lines = [...fields.flatMap((field) => field.lines), ...body];
  return {
    fields,
    body,
    addedWords: countRuns(lines, 'added'),
    removedWords: countRuns(lines, 'removed'),
    onlyLayout:
      body.every(({ change }) => change === 'same') && JSON.stringify(before.body) !== JSON.stringify(after.body),
  };
}

function compareField(before: StoryFields, after: StoryFields, name: FieldName, words: FieldWords) {
  const compared = compareLines(fieldLines(before, name, words), fieldLines(after, name, words));
  // Of a list of tags or bylines only what came and went is worth a line; its order alone is shown whole.
  const changed = compared.filter(({ change }) => change !== 'same');
  return changed.length === 0 ? compared : changed;
}

function compareLines(before: readonly StoryLine[], after: readonly StoryLine[]): readonly ComparedLine[] {
  return alignLines(before, after).map(compareLine);
}

function compareLine({ before, after, moved = false }: AlignedLine): ComparedLine {
  if (after === null) {
    const { role, tokens } = before ?? NOTHING;
    return { role, change: moved ? 'moved-away' : 'removed', runs: wholeRun(moved ? 'same' : 'removed', tokens) };
  }
  const { role, tokens } = after;
  if (before === null) return { role, change: 'added', runs: wholeRun('added', tokens) };
  const isSame = before.key === after.key;
  const runs = isSame ? wholeRun('same', tokens) : compareTokens(before.tokens, tokens);
  return { role, change: moved ? 'moved-here' : isSame ? 'same' : 'changed', runs };
}

const NOTHING: StoryLine = { role: 'other', tokens: [], key: '' };

/** A moved line counts for what was changed in it; a photo's id is no word. */
function countRuns(lines: readonly ComparedLine[], kind: 'added' | 'removed'): number {
  return lines
    .filter(({ role }) => role !== 'photo' && role !== 'divider')
    .flatMap(({ runs }) => runs)
    .filter((run) => run.kind === kind)
    .reduce((total, { text }) => total + countText(text).words, 0);
}
