import { eventIterator } from '@orpc/contract';
import * as z from 'zod';
import { isLanguage, type Language } from '../base/language.ts';
import type { ReportedFinding } from '../check/check.ts';
import type { LinkChange } from '../check/link-changes.ts';
import type { StoryComparison } from '../compare/comparison.ts';
import { cleanNodes } from '../document/clean-nodes.ts';
import type { NodeJson } from '../document/json.ts';
import { parseBlocks } from '../document/parse-document.ts';
import type { Photo } from '../photo/photo.ts';
import { type Publication, publicationInput } from '../publication/publication.ts';
import type { RelatedSuggestion } from '../related/related-story.ts';
import { type CheckAction, checkActionNames } from '../story/check-action.ts';
import type { PublicationStep } from '../story/publication-step.ts';
import type { RescueOffer, RescuePlace } from '../story/rescued-copy.ts';
import { type MoveId, moves, type StatusName } from '../story/status.ts';
import type { Story, StoryLook, StoryVersion } from '../story/story.ts';
import { fieldChangesInput, storyFieldsInput } from '../story/story-fields.ts';
import type { Tag } from '../story/tag.ts';
import type { StoryTemplate } from '../story/template.ts';
import { bundleCalls } from './calls/bundle-calls.ts';
import { answer, call, id } from './calls/call.ts';
import { checkCalls } from './calls/check-calls.ts';
import { exportCalls } from './calls/export-calls.ts';
import { mergeCalls } from './calls/merge-calls.ts';
import { photoCalls } from './calls/photo-calls.ts';
import { presetCalls } from './calls/preset-calls.ts';
import { publishCalls } from './calls/publish-calls.ts';
import { ruleCalls } from './calls/rule-calls.ts';
import { searchCalls } from './calls/search-calls.ts';
import { statisticsCalls } from './calls/statistics-calls.ts';
import {
  changeManyInput,
  type StoryList,
  type StorySearch,
  type StoryStep,
  storyListInput,
  storySearchInput,
  takeBackInput,
} from './calls/story-list.ts';
import { tagCalls } from './calls/tag-calls.ts';
import type { GalleyEvent } from './events.ts';
import type { Failure } from './failure.ts';
import { menuInput } from './menu.ts';
import { type Settings, settingsInput } from './settings.ts';

const moveId = z.enum(moves.map((move) => move.id) as [MoveId, ...MoveId[]]); // a non-empty list
const language = z.custom<Language>(isLanguage);
const blocks = z
  .custom<readonly NodeJson[]>((value) => Array.isArray(value) && parseBlocks(value).ok, 'not blocks of a story')
  .transform(cleanNodes) as unknown as z.ZodType<readonly NodeJson[]>; // the transform keeps the type

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const storyChangeInput = z.object({
  fields: fieldChangesInput.optional(),
  blocks: z.object({ at: z.number().int().min(0), remove: z.number().int().min(0), insert: blocks }).optional(),
});

export interface DeskCounts {
  readonly byStatus: Readonly<Partial<Record<StatusName, number>>>;
  readonly bySection: readonly { readonly section: string; readonly count: number }[];
}

/** What a page needs before it can show anything. */
export interface AppState {
  readonly version: string;
  readonly door: 'desktop' | 'browser';
  readonly platform: string;
  readonly archiveFolder: string;
  /** True until the archive holds its first story. */
  readonly isEmpty: boolean;
  readonly settings: Settings;
  readonly publication: Publication;
}

export interface OpenedStory {
  readonly story: Story;
  readonly tags: readonly Tag[];
  readonly photos: readonly Photo[];
  /** Why the story can only be read: its text holds what this version does not know. Its body is then shown as `lines`. */
  readonly readOnly: { readonly failure: Failure; readonly lines: readonly string[] } | null;
  /** What the person saw of the story last, before now; null when they never had it open. */
  readonly lastLook: StoryLook | null;
}

export interface SavedStory {
  readonly rev: number;
  readonly savedAt: number;
  readonly words: number;
  /** True when the save threw most of the text away; the version before it was given a name. */
  readonly hasShrunk: boolean;
}

export interface ImportReport {
  readonly recognised: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

export interface ImportedStory {
  readonly id: string;
  readonly headline: string;
  readonly report: ImportReport;
}

/** Everything a page may ask. This is the whole surface between the page and the archive. */
export const calls = {
  app: {
    state: call.output(answer<AppState>()),
    saveSettings: call.input(settingsInput.partial()).output(answer<Settings>()),
    savePublication: call.input(publicationInput).output(answer<Publication>()),
    fillWithSample: call.output(answer<{ readonly stories: number; readonly photos: number }>()),
    /** Asks for another archive's folder and starts again with it; nothing happens when the person cancels. */
    openArchive: call.output(z.void()),
    showMenu: call.input(menuInput).output(z.void()),
    openExternal: call.input(z.object({ address: z.string().max(2048) })).output(z.void()),
    events: call.output(eventIterator(answer<GalleyEvent>())),
  },
  story: {
    list: call.input(storyListInput).output(answer<StoryList>()),
    counts: call.output(answer<DeskCounts>()),
    search: call.input(storySearchInput).output(answer<StorySearch>()),
    open: call.input(z.object({ id })).output(answer<OpenedStory>()),
    /** Other stories that go with it and why, the best first; none that it points to already. */
    suggestRelated: call
      .input(z.object({ id, limit: z.number().int().min(1).max(30).default(8) }))
      .output(answer<readonly RelatedSuggestion[]>()),
    /** What became of the stories it points to: withdrawn, renamed, corrected. */
    linkChanges: call.input(z.object({ id })).output(answer<readonly LinkChange[]>()),
    create: call
      .input(z.object({ fields: fieldChangesInput.optional(), templateId: z.string().max(100).optional() }))
      .output(answer<{ readonly id: string }>()),
    save: call
      .input(
        z.object({
          storyId: id,
          baseRev: z.number().int(),
          change: storyChangeInput,
          digest,
          origin: z.string().max(100).nullable(),
        }),
      )
      .output(answer<SavedStory>()),
    move: call
      .input(
        z.object({ storyIds: z.array(id).min(1).max(1000), move: moveId, reason: z.string().max(2000).default('') }),
      )
      .output(answer<{ readonly steps: readonly StoryStep[] }>()),
    /** Gives many stories a section or tags. */
    changeMany: call.input(changeManyInput).output(answer<{ readonly steps: readonly StoryStep[] }>()),
    /** Puts stories back to what they were before these steps; those changed since stay as they are. */
    takeBack: call.input(takeBackInput).output(answer<{ readonly steps: readonly StoryStep[] }>()),
    /** Says something to the others who work on the story. */
    addNote: call.input(z.object({ id, text: z.string().trim().min(1).max(2000) })).output(z.void()),
    /** What happened to the story before its readers, oldest first. */
    publication: call.input(z.object({ id })).output(answer<readonly PublicationStep[]>()),
    versions: call.input(z.object({ id })).output(answer<readonly StoryVersion[]>()),
    version: call.input(z.object({ id, rev: z.number().int() })).output(answer<Story>()),
    nameVersion: call.input(z.object({ id, rev: z.number().int(), name: z.string().max(200) })).output(z.void()),
    compare: call
      .input(z.object({ id, from: z.number().int(), to: z.number().int(), language }))
      .output(answer<StoryComparison>()),
    /** The person has the story's state of this revision before their eyes. */
    look: call.input(z.object({ id, rev: z.number().int().min(1) })).output(z.void()),
    restore: call.input(z.object({ id, rev: z.number().int() })).output(answer<SavedStory>()),
    check: call
      .input(z.object({ id, action: z.enum(checkActionNames as [CheckAction, ...CheckAction[]]).default('publish') })) // a non-empty list
      .output(answer<readonly ReportedFinding[]>()),
  },
  search: searchCalls,
  statistics: statisticsCalls,
  /** Copies of drafts outside of the archive, for when it cannot be written. */
  rescue: {
    keep: call
      .input(
        z.object({
          storyId: id,
          draftId: id,
          baseRev: z.number().int(),
          fields: storyFieldsInput,
          blocks,
          /** A folder the person chose for it; null for Galley's own. */
          folder: z.string().min(1).max(4096).nullable(),
        }),
      )
      .output(answer<RescuePlace>()),
    list: call.input(z.object({ storyId: id })).output(answer<readonly RescueOffer[]>()),
    compare: call.input(z.object({ storyId: id, draftId: id, language })).output(answer<StoryComparison>()),
    /** Puts a copy into the archive: as the story's newest version, or beside it in the history. The file goes then. */
    take: call
      .input(z.object({ storyId: id, draftId: id, as: z.enum(['newest', 'version']) }))
      .output(answer<{ readonly kind: 'newest' | 'version' }>()),
    drop: call.input(z.object({ storyId: id, draftId: id })).output(z.void()),
  },
  tag: tagCalls,
  template: {
    list: call.output(answer<readonly StoryTemplate[]>()),
    addFromStory: call
      .input(z.object({ storyId: id, name: z.string().trim().min(1).max(200) }))
      .output(answer<StoryTemplate>()),
    remove: call.input(z.object({ id })).output(z.void()),
    putBack: call.input(z.object({ id })).output(z.void()),
  },
  photo: photoCalls,
  merge: mergeCalls,
  bundle: bundleCalls,
  check: checkCalls,
  rule: ruleCalls,
  publish: publishCalls,
  export: exportCalls,
  preset: presetCalls,
  backup: {
    start: call.input(z.object({ file: z.string().min(1).max(4096) })).output(answer<{ readonly jobId: string }>()),
    /** Where a backup of today lies when nobody says otherwise. */
    defaultFile: call.output(answer<{ readonly file: string }>()),
  },
  import: {
    files: call
      .input(z.object({ files: z.array(z.file()).min(1).max(50) }))
      .output(answer<readonly (ImportedStory | { readonly fileName: string; readonly failure: Failure })[]>()),
    /** A folder, a .jsonl file or a WordPress export that lies on this machine. */
    archive: call
      .input(z.object({ path: z.string().min(1).max(4096), near: z.enum(['skip', 'take']).default('skip') }))
      .output(answer<{ readonly jobId: string }>()),
  },
  job: {
    cancel: call.input(z.object({ jobId: z.string().max(100) })).output(z.void()),
  },
  dialog: {
    /** Null when the person cancelled, or when this door has no dialogs (the page then asks with its own form). */
    chooseFolder: call.output(answer<{ readonly folder: string | null }>()),
    choosePhotos: call.output(answer<{ readonly paths: readonly string[] }>()),
    /** A file that holds a whole archive of another program. */
    chooseArchiveFile: call.output(answer<{ readonly file: string | null }>()),
    /** Where to write a backup; `file` is what is offered. */
    chooseBackup: call
      .input(z.object({ file: z.string().min(1).max(4096) }))
      .output(answer<{ readonly file: string | null }>()),
  },
};
