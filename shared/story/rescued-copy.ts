import type { DocumentJson } from '../document/json.ts';
import type { StoryFields } from './fields.ts';

/** A draft that the archive could not take, kept in a file elsewhere until it can. */
export interface RescuedCopy {
  /** Which page's draft it is: a page writes its copy again and again. */
  readonly draftId: string;
  readonly storyId: string;
  /** The revision the draft was made from. */
  readonly baseRev: number;
  readonly keptAt: number;
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

/** A copy as it is offered: enough to say what it is. */
export interface RescueOffer {
  readonly draftId: string;
  readonly keptAt: number;
  readonly words: number;
  /** The file it lies in. */
  readonly path: string;
}

/** Where a copy was put. */
export interface RescuePlace {
  readonly path: string;
  /** False where the copy shares the fate of the archive: the same disk. */
  readonly isOtherDisk: boolean;
}
