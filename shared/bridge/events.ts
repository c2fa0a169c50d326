import type { Failure } from './failure.ts';
import type { JobProgress } from './job.ts';

/** What the application tells every page. Past tense: it has happened. */
export type GalleyEvent =
  | { readonly kind: 'story-changed'; readonly storyId: string; readonly rev: number; readonly origin: string | null }
  | { readonly kind: 'stories-changed' }
  /** A scheduled story came out at its time. */
  | { readonly kind: 'schedule-kept'; readonly storyId: string; readonly headline: string }
  /** Its time has come, and something keeps it in. */
  | {
      readonly kind: 'schedule-missed';
      readonly storyId: string;
      readonly headline: string;
      readonly failure: Failure;
    }
  | { readonly kind: 'photos-added'; readonly photoIds: readonly string[] }
  | { readonly kind: 'photos-changed'; readonly photoIds: readonly string[] }
  | { readonly kind: 'photo-templates-changed' }
  | { readonly kind: 'tags-changed' }
  | { readonly kind: 'templates-changed' }
  | { readonly kind: 'searches-changed' }
  | { readonly kind: 'settings-changed' }
  | { readonly kind: 'job-progressed'; readonly job: JobProgress }
  | { readonly kind: 'command-invoked'; readonly commandId: string }
  /** The operating system gave bundles to open; `bundle.takeHanded` says which. */
  | { readonly kind: 'bundles-handed' };
