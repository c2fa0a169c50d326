import type { NodeJson } from '../document/json.ts';
import { type FieldName, fieldNames, type StoryFields } from '../story/fields.ts';
import { applyBlockChange, type BlockChange, type Story, type StoryChange } from '../story/story.ts';
import type { Check, CheckSubject } from './check.ts';

/** A fix that leaves its finding standing would be made for ever. */
const MOST_FIXES = 500;

/** Every fix one check offers, made one after the other, as one change; null when it offers none. */
export function fixAll(subject: CheckSubject, check: Check): StoryChange | null {
  let { story } = subject;
  for (let count = 0; count < MOST_FIXES; count += 1) {
    const fixable = check.find({ ...subject, story }).find(({ fix }) => fix !== undefined);
    if (fixable?.fix === undefined) break;
    story = applyChange(story, fixable.fix);
  }
  return story === subject.story ? null : changeBetween(subject.story, story);
}

function applyChange(story: Story, { fields, blocks }: StoryChange): Story {
  return {
    ...story,
    fields: { ...story.fields, ...fields },
    body: blocks === undefined ? story.body : applyBlockChange(story.body, blocks),
  };
}

function changeBetween(before: Story, after: Story): StoryChange {
  const changed: readonly FieldName[] = fieldNames.filter((name) => before.fields[name] !== after.fields[name]);
  const fields: Partial<StoryFields> = Object.fromEntries(changed.map((name) => [name, after.fields[name]]));
  const blocks = blocksBetween(before.body.content, after.body.content);
  return { ...(changed.length === 0 ? {} : { fields }), ...(blocks === null ? {} : { blocks }) };
}

/** Blocks no fix touched are the same objects still. */
function blocksBetween(before: readonly NodeJson[], after: readonly NodeJson[]): BlockChange | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (start === before.length && start === after.length) return null;
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
}
