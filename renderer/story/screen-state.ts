import type { CheckAction } from '../../shared/story/check-action.ts';
import type { ChosenStory } from '../editor/editor-context.ts';
import { makeStore } from '../state/store.ts';

export const inspectorTabs = ['story', 'outline', 'photos', 'checks', 'history', 'preview'] as const;
export type InspectorTab = (typeof inspectorTabs)[number];

/** Which tab of the inspector is open; it stays when another story is opened. */
export const inspectorTab = makeStore<InspectorTab>('story');

/** Before which action the checks of a story are shown, where a person or a refusal chose one. */
export const chosenChecks = makeStore<{ readonly storyId: string; readonly action: CheckAction } | null>(null);

export const isFocused = makeStore(false);

/** How many batches of photos are on their way into the archive. */
export const arrivingPhotos = makeStore(0);

/** What the screen shows in a dialog: a question and where its answer goes, or a place to work. */
export type StoryQuestion =
  | { readonly kind: 'find-story'; readonly answer: (story: ChosenStory | null) => void }
  | { readonly kind: 'link'; readonly href: string; readonly answer: (href: string | null) => void }
  | {
      readonly kind: 'note';
      readonly words: string;
      readonly text: string;
      readonly answer: (text: string | null) => void;
    }
  | { readonly kind: 'headline' }
  | { readonly kind: 'correction'; readonly storyId: string };

export const storyQuestion = makeStore<StoryQuestion | null>(null);

export function askForStory(): Promise<ChosenStory | null> {
  return new Promise((resolve) => storyQuestion.set({ kind: 'find-story', answer: resolve }));
}

/** '' takes the link away, null leaves everything as it is. */
export function askForLink(href: string): Promise<string | null> {
  return new Promise((resolve) => storyQuestion.set({ kind: 'link', href, answer: resolve }));
}

/** '' takes the note away, null leaves everything as it is. */
export function askForNote(about: { readonly words: string; readonly text: string }): Promise<string | null> {
  return new Promise((resolve) => storyQuestion.set({ kind: 'note', ...about, answer: resolve }));
}
