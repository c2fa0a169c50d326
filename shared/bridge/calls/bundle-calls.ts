import * as z from 'zod';
import { isLanguage, type Language } from '../../base/language.ts';
import type { BundleStanding } from '../../bundle/bundle.ts';
import type { StoryComparison } from '../../compare/comparison.ts';
import { answer, call, id } from './call.ts';

/** What a bundle says before anything of it is taken. */
export interface OpenedBundle {
  /** Names the opened bundle until it is taken or dropped. */
  readonly bundleId: string;
  readonly storyId: string;
  readonly headline: string;
  readonly note: string;
  readonly madeAt: number;
  readonly sender: {
    readonly name: string;
    /** When this key was first seen; null for a sender nobody here knows. */
    readonly knownSince: number | null;
    /** Somebody of the same name has signed with another key before. */
    readonly hasNamesake: boolean;
  };
  readonly standing: BundleStanding;
  /** Who worked on it since it was here last, each once, the last one first. */
  readonly authors: readonly string[];
  readonly photoCount: number;
  /** From what is here, or from where both parted, to what the bundle says; null when the story is new here. */
  readonly comparison: StoryComparison | null;
}

/** What came of taking a bundle. */
export type BundleOutcome =
  | { readonly kind: 'taken' | 'nothing-new' | 'merged' }
  /** Theirs is kept beside ours; these questions wait for an answer (`merge.open`). */
  | { readonly kind: 'beside'; readonly rev: number; readonly questions: number };

const language = z.custom<Language>(isLanguage);
const bundleId = z.uuid();

/** What a page may ask about handing stories over. */
export const bundleCalls = {
  handOver: call
    .input(
      z.object({
        storyIds: z.array(id).min(1).max(1000),
        folder: z.string().min(1).max(4096),
        note: z.string().max(2000).default(''),
      }),
    )
    .output(answer<{ readonly jobId: string }>()),
  /** Reads and checks a bundle whole. Fails: bad-bundle, bundle-newer. */
  open: call.input(z.object({ file: z.file(), language })).output(answer<OpenedBundle>()),
  /** The same for a file on this computer, of a door that has dialogs. */
  openPath: call.input(z.object({ path: z.string().max(4096), language })).output(answer<OpenedBundle>()),
  /** The paths of the bundles the operating system gave Galley to open since this was asked last. */
  takeHanded: call.output(answer<readonly string[]>()),
  take: call
    .input(z.object({ bundleId }))
    .output(answer<{ readonly storyId: string; readonly outcome: BundleOutcome }>()),
  drop: call.input(z.object({ bundleId })).output(z.void()),
};
