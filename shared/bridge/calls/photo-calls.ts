import * as z from 'zod';
import { newFindQuery } from '../../find/make-finder.ts';
import type { OriginalWords } from '../../photo/original-words.ts';
import type { Photo } from '../../photo/photo.ts';
import { photoEditInput } from '../../photo/photo-edit.ts';
import { type PhotoFieldName, photoFieldNames } from '../../photo/photo-fields.ts';
import { type PhotoGap, photoListInput, photoOrderInput } from '../../photo/photo-filter.ts';
import { type PhotoTemplate, photoTemplateInput } from '../../photo/photo-template.ts';
import type { StatusName } from '../../story/status.ts';
import type { Failure } from '../failure.ts';
import { answer, call, id } from './call.ts';

export interface AddedPhoto {
  readonly fileName: string;
  /** The photo, new or already in the archive; or why it was refused. */
  readonly outcome:
    | { readonly kind: 'added' | 'known'; readonly photo: Photo }
    | { readonly kind: 'refused'; readonly failure: Failure };
}

export interface PhotoPage {
  readonly photos: readonly Photo[];
  /** Of the whole list, not of this page. */
  readonly total: number;
  readonly more: boolean;
}

/** One ingest: the photos of a card, a folder, a drop. */
export interface PhotoBatch {
  readonly id: string;
  readonly addedAt: number;
  /** The event the person named; ''. */
  readonly event: string;
  /** The folder or card it came from; '' for files. */
  readonly source: string;
  readonly count: number;
}

/** How many photos each filter would show. */
export interface PhotoCounts {
  readonly total: number;
  readonly lacks: Readonly<Record<PhotoGap, number>>;
  readonly ending: number;
  readonly ended: number;
  readonly unused: number;
  readonly tagged: number;
  readonly withdrawn: number;
  readonly cameras: readonly { readonly camera: string; readonly count: number }[];
  /** The newest first, at most twenty. */
  readonly batches: readonly PhotoBatch[];
}

/** What an action on photos did. `changeId` takes it back as one step; null when nothing changed. */
export interface PhotoChangeReport {
  readonly changeId: string | null;
  readonly changed: number;
  /** Variables in the texts that nobody knows; they stand in the captions as they were typed. */
  readonly unknownVariables: readonly string[];
}

export interface PhotoUndoReport {
  /** Takes the undo back. */
  readonly changeId: string | null;
  readonly changed: number;
  /** Photos or stories that were changed again meanwhile and were left alone. */
  readonly kept: number;
}

/** A story that places a photo. */
export interface PhotoUse {
  readonly storyId: string;
  readonly headline: string;
  readonly section: string;
  readonly status: StatusName;
  readonly updatedAt: number;
  readonly publishedAt: number | null;
  /** Each place in the story, with what it says there. `own` names what differs from the photo's own words. */
  readonly figures: readonly {
    readonly caption: string;
    readonly alt: string;
    readonly credit: string;
    readonly own: readonly ('caption' | 'alt' | 'credit')[];
  }[];
}

export interface PhotoTextHit {
  readonly id: string;
  readonly field: PhotoFieldName;
  readonly before: string;
  readonly after: string;
}

/** A card or stick with a camera's folder on it. */
export interface CameraCard {
  readonly name: string;
  readonly folder: string;
}

const ids = z.array(id).min(1).max(50_000);
const fieldName = z.enum(photoFieldNames as [PhotoFieldName, ...PhotoFieldName[]]); // a non-empty list
const findQuery = z.object({
  words: z.string().max(500),
  matchMarks: z.boolean().default(newFindQuery.matchMarks),
  matchCase: z.boolean().default(newFindQuery.matchCase),
  wholeWord: z.boolean().default(newFindQuery.wholeWord),
  isPattern: z.boolean().default(newFindQuery.isPattern),
});

/** What variables of a batch stand for: `ids` are counted in their order. */
const batchPlace = z.object({
  event: z.string().max(300).default(''),
  firstSequence: z.number().int().min(0).max(1_000_000).default(1),
});

const textReplacement = z.object({
  ids,
  /** Empty: every field. */
  fields: z.array(fieldName).default([]),
  query: findQuery,
  replacement: z.string().max(2000),
});

export const ingestInput = batchPlace.extend({
  /** Files and folders; folders with everything below them. */
  paths: z.array(z.string().min(1).max(4096)).min(1).max(5000),
  templateId: z.string().max(100).nullable().default(null),
});

const addInput = batchPlace.extend({
  files: z.array(z.file()).min(1).max(50),
  batchId: id.nullable().default(null),
  templateId: z.string().max(100).nullable().default(null),
});

/** What a page may ask about photos. */
export const photoCalls = {
  /** The batch that files sent by `add` are put in. */
  beginBatch: call
    .input(z.object({ event: z.string().max(300).default('') }))
    .output(answer<{ readonly batchId: string }>()),
  /** Takes in files that only the page has; their template is filled in before anybody sees them. */
  add: call.input(addInput).output(answer<readonly AddedPhoto[]>()),
  addPaths: call
    .input(z.object({ paths: z.array(z.string().max(4096)).min(1).max(5000) }))
    .output(answer<readonly AddedPhoto[]>()),
  /** Takes in files and folders; photos are told of as they come (`photos-added`), the report with the job's end. */
  ingest: call.input(ingestInput).output(answer<{ readonly jobId: string; readonly batchId: string }>()),
  cards: call.output(answer<readonly CameraCard[]>()),
  /** Fetches a photo over the network, from a public web address only, because the person asked for this one. */
  fetch: call.input(z.object({ address: z.url().max(2048) })).output(answer<AddedPhoto>()),

  list: call.input(photoListInput).output(answer<PhotoPage>()),
  /**
   * The ids of the whole list in its order, for a sheet that jumps and selects over all of it: one string with spaces
   * between them, because fifty thousand strings hold up the page that unpacks them.
   */
  order: call.input(photoOrderInput).output(answer<string>()),
  /** In the order asked for; those that are not there are left out. */
  byIds: call.input(z.object({ ids: z.array(id).max(500) })).output(answer<readonly Photo[]>()),
  counts: call.output(answer<PhotoCounts>()),
  search: call
    .input(z.object({ query: z.string().max(1000), limit: z.number().int().min(1).max(200).default(50) }))
    .output(answer<readonly Photo[]>()),
  get: call.input(z.object({ id })).output(answer<Photo>()),

  /** What the photo's own file says, to be seen beside what was written here. */
  readOriginal: call.input(z.object({ id })).output(answer<OriginalWords>()),
  /** Puts what the files say back into these fields (none: all that a file says something of), as one step. */
  takeOriginal: call
    .input(z.object({ ids: z.array(id).min(1).max(500), fields: z.array(fieldName) }))
    .output(answer<PhotoChangeReport>()),
  /** One edit over a selection, as one step: texts with variables and codes, marks, rights, crops. */
  apply: call.input(batchPlace.extend({ ids, edit: photoEditInput })).output(answer<PhotoChangeReport>()),
  applyTemplate: call
    .input(batchPlace.extend({ ids, templateId: z.string().max(100) }))
    .output(answer<PhotoChangeReport>()),
  findText: call.input(textReplacement).output(answer<readonly PhotoTextHit[]>()),
  replaceText: call.input(textReplacement).output(answer<PhotoChangeReport>()),
  undo: call.input(z.object({ changeId: id })).output(answer<PhotoUndoReport>()),
  /** What the archive already has in a field, the most used first: names, places, credits. */
  suggest: call
    .input(
      z.object({
        field: fieldName,
        text: z.string().max(200),
        limit: z.number().int().min(1).max(50).default(10),
      }),
    )
    .output(answer<readonly { readonly value: string; readonly count: number }[]>()),

  templates: call.output(answer<readonly PhotoTemplate[]>()),
  /** Without an id a new one. */
  saveTemplate: call
    .input(z.object({ id: id.optional(), template: photoTemplateInput }))
    .output(answer<PhotoTemplate>()),
  removeTemplate: call.input(z.object({ id })).output(z.void()),
  putBackTemplate: call.input(z.object({ id })).output(z.void()),

  uses: call.input(z.object({ id })).output(answer<readonly PhotoUse[]>()),
  /** Puts another photo in its place in every story; captions, alts and credits of the stories stay. */
  replaceEverywhere: call.input(z.object({ id, byId: id })).output(answer<PhotoChangeReport>()),
  /** Takes photos off every page: no export carries them any more. The stories stay as they are, so an undo is whole. */
  withdraw: call
    .input(z.object({ ids, reason: z.string().trim().min(1).max(1000) }))
    .output(answer<PhotoChangeReport>()),
};
