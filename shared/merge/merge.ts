import type { NodeJson } from '../document/json.ts';
import type { FieldName, StoryFields } from '../story/fields.ts';
import type { StatusName } from '../story/status.ts';

/** The two states that are brought together: the one in this archive, and the one that came in. */
export type Side = 'ours' | 'theirs';

/** Who made what the merged story says: nobody since they parted, one of them, both alike, or each a part. */
export type Origin = 'base' | Side | 'both' | 'mixed';

/** One field that anybody changed since the two parted. */
export type MergedField = {
  readonly [Name in FieldName]:
    | { readonly kind: 'settled'; readonly name: Name; readonly from: Origin; readonly value: StoryFields[Name] }
    | {
        readonly kind: 'question';
        readonly name: Name;
        readonly base: StoryFields[Name];
        readonly ours: StoryFields[Name];
        readonly theirs: StoryFields[Name];
      };
}[FieldName];

/**
 * One block of the text, in its place. A side that removed the block while the other changed it has nothing in the
 * question; one that cut a paragraph has several.
 */
export type MergedBlock =
  | {
      readonly kind: 'settled';
      readonly from: Origin;
      readonly block: NodeJson;
      /** Who put it where it stands, of one that stood elsewhere. */
      readonly movedBy?: Side;
    }
  /** One side removed it and the other left it alone: it is not in the story. */
  | { readonly kind: 'removed'; readonly from: Side; readonly block: NodeJson }
  | {
      readonly kind: 'question';
      readonly base: NodeJson;
      readonly ours: readonly NodeJson[];
      readonly theirs: readonly NodeJson[];
    };

/** Where the story stands, when anybody moved it since the two parted. */
export type MergedStatus =
  | { readonly kind: 'settled'; readonly from: Origin; readonly value: StatusName }
  | { readonly kind: 'question'; readonly ours: StatusName; readonly theirs: StatusName };

/** Two states of a story brought together as far as nobody has to be asked. */
export interface StoryMerge {
  /** Null where nobody moved the story. */
  readonly status: MergedStatus | null;
  /** Only the fields that differ from where both started. */
  readonly fields: readonly MergedField[];
  readonly blocks: readonly MergedBlock[];
}

/** `both` puts the block of this archive before the one that came in. */
export type BlockAnswer = Side | 'both';

/** What a person said to the questions of a merge. */
export interface MergeAnswers {
  readonly status?: Side | undefined;
  readonly fields: Readonly<Partial<Record<FieldName, Side>>>;
  /** By the place of the block in `StoryMerge.blocks`. */
  readonly blocks: Readonly<Record<number, BlockAnswer>>;
}
