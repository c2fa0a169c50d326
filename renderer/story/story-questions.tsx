import { useStore } from '../state/store.ts';
import { CorrectionDialog } from './correction/correction-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { NoteDialog } from './notes/note-dialog.tsx';
import { storyQuestion } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { StoryFinder } from './story-finder.tsx';
import { HeadlineWorkbench } from './workbench/headline-workbench.tsx';

/** The dialog the screen is asking something in, if any. */
export function StoryQuestions({ session }: { readonly session: StorySession }) {
  const question = useStore(storyQuestion);
  if (question === null) return null;
  switch (question.kind) {
    case 'find-story':
      return (
        <StoryFinder
          session={session}
          onAnswer={(story) => {
            storyQuestion.set(null);
            question.answer(story);
          }}
        />
      );
    case 'note':
      return (
        <NoteDialog
          words={question.words}
          text={question.text}
          onAnswer={(text) => {
            storyQuestion.set(null);
            question.answer(text);
          }}
        />
      );
    case 'correction':
      // Asked for from the Desk, it waits for its own story.
      if (question.storyId !== session.storyId) return null;
      return <CorrectionDialog session={session} onClose={() => storyQuestion.set(null)} />;
    case 'headline':
      return <HeadlineWorkbench session={session} onClose={() => storyQuestion.set(null)} />;
    case 'link':
      return (
        <LinkDialog
          href={question.href}
          onAnswer={(href) => {
            storyQuestion.set(null);
            question.answer(href);
          }}
        />
      );
  }
}
