import type { NodeJson } from '../document/json.ts';
import { replaceInline, replaceText } from '../document/replace-text.ts';
import { editText, type FindEdits, type TextEdit } from '../document/text-edit.ts';
import type { HeadlineVariants, RelatedItem } from '../story/field-kinds.ts';
import type { StoryFields } from '../story/fields.ts';
import type { BlockChange, Story, StoryChange } from '../story/story.ts';
import type { FindingPlace } from './check.ts';

/** What a rule about wording found in one place: the pieces of text, and the change that mends them. */
export interface PlaceRewrite {
  readonly at: FindingPlace;
  readonly found: readonly string[];
  readonly change: StoryChange;
}

/** Asks a rule about every text a reader of the page sees: the headings, the sapo, the read-more list, then each block. */
export function rewriteStory(story: Story, findEdits: FindEdits): readonly PlaceRewrite[] {
  const inFields = Object.entries(fieldRewriters).flatMap(([field, rewrite]) => {
    const recorder = record(findEdits);
    const fields = rewrite(story.fields, recorder.findEdits);
    return recorder.found.length === 0
      ? []
      : [{ at: { kind: 'field', field } as const, found: recorder.found, change: { fields } }];
  });
  const inBlocks = story.body.content.flatMap((block, index) => {
    const recorder = record(findEdits);
    const edited = replaceText(block, recorder.findEdits);
    if (edited === block) return [];
    const blocks = { at: index, remove: 1, insert: [edited] };
    return [{ at: { kind: 'block', block: index } as const, found: recorder.found, change: { blocks } }];
  });
  return [...inFields, ...inBlocks];
}

/** All rewrites of one story as one change; the blocks between the first and the last one stay as they are. */
export function joinRewrites(story: Story, rewrites: readonly PlaceRewrite[]): StoryChange {
  const fields: Partial<StoryFields> = Object.assign({}, ...rewrites.map(({ change }) => change.fields ?? {}));
  const blocks = joinBlocks(
    story.body.content,
    rewrites.flatMap(({ change }) => (change.blocks === undefined ? [] : [change.blocks])),
  );
  return { ...(Object.keys(fields).length === 0 ? {} : { fields }), ...(blocks === null ? {} : { blocks }) };
}

/** The fields whose words stand on the page. Names (section, bylines, tags) are looked up by their spelling and stay. */
const fieldRewriters: Readonly<
  Partial<Record<keyof StoryFields, (fields: StoryFields, findEdits: FindEdits) => Partial<StoryFields>>>
> = {
  kicker: ({ kicker }, findEdits) => ({ kicker: rewriteLine(kicker, findEdits) }),
  headline: ({ headline }, findEdits) => ({ headline: rewriteLine(headline, findEdits) }),
  sapo: ({ sapo }, findEdits) => ({ sapo: replaceInline(sapo, findEdits) }),
  headlineVariants: ({ headlineVariants }, findEdits) => ({
    headlineVariants: rewriteVariants(headlineVariants, findEdits),
  }),
  related: ({ related }, findEdits) => ({ related: related.map((item) => rewriteRelated(item, findEdits)) }),
};

function rewriteLine(text: string, findEdits: FindEdits): string {
  return editText(text, findEdits(text));
}

function rewriteVariants(variants: HeadlineVariants, findEdits: FindEdits): HeadlineVariants {
  return Object.fromEntries(Object.entries(variants).map(([name, text]) => [name, rewriteLine(text, findEdits)]));
}

function rewriteRelated(item: RelatedItem, findEdits: FindEdits): RelatedItem {
  return { ...item, headline: rewriteLine(item.headline, findEdits), sapo: rewriteLine(item.sapo, findEdits) };
}

/** The same rule, remembering what it found. */
function record(findEdits: FindEdits): { readonly findEdits: FindEdits; readonly found: string[] } {
  const found: string[] = [];
  return {
    found,
    findEdits(text): readonly TextEdit[] {
      const edits = findEdits(text);
      for (const { start, end } of edits) found.push(text.slice(start, end));
      return edits;
    },
  };
}

function joinBlocks(content: readonly NodeJson[], changes: readonly BlockChange[]): BlockChange | null {
  const first = changes[0];
  const last = changes[changes.length - 1];
  if (first === undefined || last === undefined) return null;
  const edited = new Map(changes.map(({ at, insert }) => [at, insert]));
  const run = content.slice(first.at, last.at + 1);
  return {
    at: first.at,
    remove: run.length,
    insert: run.flatMap((block, offset) => edited.get(first.at + offset) ?? [block]),
  };
}
