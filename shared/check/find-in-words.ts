import type { FindEdits } from '../document/text-edit.ts';
import type { CheckSubject, Finding, Grade } from './check.ts';
import { rewriteStory } from './rewrite-story.ts';

export interface WordRule {
  readonly grade: Grade;
  readonly findEdits: FindEdits;
  /** The edits show where the words are, and nothing is offered to put in their place. */
  readonly isForPeople?: true;
}

/** A finding for every place of a story in which a rule about wording finds something; `words` are what it found. */
export function findInWords({ story }: CheckSubject, { grade, findEdits, isForPeople }: WordRule): readonly Finding[] {
  return rewriteStory(story, findEdits).map(({ at, found, change }) => ({
    grade,
    at,
    ...firstOf(found),
    values: { words: [...new Set(found)].join(', '), count: found.length },
    ...(isForPeople === true ? {} : { fix: change }),
  }));
}

/** What a finding names as the piece of text it is about. */
export function firstOf(found: readonly string[]): Pick<Finding, 'found'> {
  return found[0] === undefined ? {} : { found: found[0] };
}

/** Edits for everything a pattern finds, or for none: `replace` answers null for what is right as it stands. */
export function editMatches(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): ReturnType<FindEdits> {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const put = replace(match);
    return put === null ? [] : [{ start: match.index, end: match.index + match[0].length, text: put }];
  });
}
