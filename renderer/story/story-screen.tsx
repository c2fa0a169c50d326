import { FileX } from 'lucide-react';
import { useEffect } from 'react';
import type { OpenedStory } from '../../shared/bridge/calls.ts';
import { inlineText } from '../../shared/document/read-document.ts';
import { galleyTexts } from '../messages/galley.ts';
import { failureSentence, useText } from '../messages/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { currentSession } from './current-session.ts';
import { ReadOnlyText } from './read-only-text.tsx';
import type { StorySession } from './session/open-session.ts';
import { StoryDesk } from './story-desk.tsx';
import { storyTexts } from './story-texts.ts';
import { useCurrentStory } from './use-current-story.ts';
import { useSession } from './use-session.ts';
import './story.css';
import './inspector/inspector.css';

/** The screen a story is written on. */
export function StoryScreen({ storyId }: { readonly storyId: string }) {
  const t = useText();
  const state = useSession(storyId);
  switch (state.kind) {
    case 'loading':
      return <p className="quiet-note">{t(galleyTexts.loading)}</p>;
    case 'failed':
      return <EmptyState icon={FileX} title={t(storyTexts.openFailed)} hint={failureSentence(t, state.failure)} />;
    case 'read-only':
      return <ReadOnlyStory opened={state.opened} />;
    case 'open':
      return <OpenStory session={state.session} />;
  }
}

function OpenStory({ session }: { readonly session: StorySession }) {
  useCurrentStory(session);
  useEffect(() => {
    currentSession.set(session);
    return () => currentSession.set(null);
  }, [session]);
  return <StoryDesk session={session} />;
}

/** A story with something in it that this version of Galley does not know: all its words, and nothing to change them with. */
function ReadOnlyStory({ opened }: { readonly opened: OpenedStory }) {
  const t = useText();
  const { fields } = opened.story;
  return (
    <div className="story-scroll">
      <article className="text-column">
        <div className="read-only-note" role="alert">
          <strong>{t(storyTexts.readOnlyTitle)}</strong>
          {opened.readOnly !== null && <p>{failureSentence(t, opened.readOnly.failure)}</p>}
        </div>
        <h1 className="headline-box">{fields.headline}</h1>
        <p className="sapo-box">{inlineText(fields.sapo)}</p>
        <ReadOnlyText lines={opened.readOnly?.lines ?? []} />
      </article>
    </div>
  );
}
