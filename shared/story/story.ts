import type { TextCount } from '../base/count-text.ts';
import type { DocumentJson, NodeJson } from '../document/json.ts';
import type { StoryFields } from './fields.ts';
import { republishCauses } from './publication-step.ts';
import type { StatusName } from './status.ts';

/** A story as it is opened: its head, fields and text. Times are milliseconds since 1970 UTC. */
export interface Story {
  readonly id: string;
  /** Counts every change; a save names the revision it started from. */
  readonly rev: number;
  readonly status: StatusName;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

/** A story as a list shows it. */
export interface StoryRow {
  readonly id: string;
  readonly rev: number;
  readonly status: StatusName;
  readonly section: string;
  readonly headline: string;
  readonly author: string;
  readonly updatedAt: number;
  readonly publishedAt: number | null;
  readonly deadlineAt: number | null;
  readonly publishAt: number | null;
  readonly embargoUntil: number | null;
  readonly expiresAt: number | null;
  readonly legalFlag: boolean;
  readonly words: number;
  readonly photoCount: number;
  /** Where a search found its words, in the original spelling, with the found runs marked. */
  readonly snippet?: readonly SnippetPart[];
  /** The headline with the found runs marked, when it holds any. */
  readonly headlineParts?: readonly SnippetPart[];
}

export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * What an edit changed: fields by name, and the run of top-level blocks `[at, at + remove)` replaced by `insert`.
 * An edit that replaces the whole body removes every block.
 */
export interface StoryChange {
  readonly fields?: Partial<StoryFields>;
  readonly blocks?: BlockChange;
}

export interface BlockChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly NodeJson[];
}

/** Why a version exists. */
export const versionCauses = [
  'created',
  'imported',
  'edited',
  'status',
  'restored',
  'merged',
  'parallel',
  'rescued',
  /** A finding of the checks was put aside, or taken up again. */
  'overrode',
  /** A note was added for the desk. */
  'noted',
  /** What is published was replaced: by an update, a correction, or one the press law asks for. */
  ...republishCauses,
  'command',
] as const;
export type VersionCause = (typeof versionCauses)[number];

export interface StoryVersion {
  readonly id: string;
  /** Negative for one beside the main line: made from a base that was no longer the newest, or on another laptop. */
  readonly rev: number;
  /** What it was made from. */
  readonly parentRev: number | null;
  /** The version beside the main line that this one brought in. */
  readonly mergedId: string | null;
  readonly cause: VersionCause;
  readonly author: string;
  /** Why, as far as the cause does not say it: why a story was returned, what it was imported from, the revision restored. */
  readonly reason: string;
  /** What somebody called this version; '' for most. */
  readonly name: string;
  readonly savedAt: number;
  readonly words: number;
  /** The fields this version touched, and whether it touched the body. */
  readonly changed: readonly string[];
  /** Where the story came to stand, of a version that moved it; else null. */
  readonly status: StatusName | null;
}

/** The state of a story that somebody saw last. */
export interface StoryLook {
  readonly rev: number;
  readonly at: number;
}

/** A story's content after an edit. The caller knows that the blocks are there. */
export function applyChange<Content extends Pick<Story, 'fields' | 'body'>>(
  content: Content,
  change: StoryChange,
): Content {
  const { fields, blocks } = change;
  return {
    ...content,
    fields: { ...content.fields, ...fields },
    body: blocks === undefined ? content.body : applyBlockChange(content.body, blocks),
  };
}

export function applyBlockChange(body: DocumentJson, change: BlockChange): DocumentJson {
  const content = [...body.content];
  content.splice(change.at, change.remove, ...change.insert);
  return { type: 'doc', content };
}

export interface StorySize extends TextCount {
  readonly photoCount: number;
}
