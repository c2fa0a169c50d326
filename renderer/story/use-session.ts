import { useEffect, useState } from 'react';
import type { OpenedStory } from '../../shared/bridge/calls.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { useAppState } from '../state/queries.ts';
import type { StorySession } from './session/open-session.ts';
import { findSession, leaveSession, startSession } from './session/sessions.ts';
import { makeStoryContext } from './session/story-context.ts';

export type SessionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read-only'; readonly opened: OpenedStory }
  | { readonly kind: 'open'; readonly session: StorySession };

/** Opens a story for as long as its screen is shown. */
export function useSession(storyId: string): SessionState {
  const { door } = useAppState();
  const [state, setState] = useState<SessionState>({ kind: 'loading' });
  useEffect(() => {
    let isLeft = false;
    let session: StorySession | null = null;
    const show = (next: SessionState) => {
      if (isLeft) return;
      session = next.kind === 'open' ? next.session : null;
      setState(next);
    };
    const known = findSession(storyId);
    if (known !== null) show({ kind: 'open', session: known });
    else {
      readStory(storyId).then((read) => {
        if (isLeft) return;
        if (read.kind !== 'opened') show(read);
        else show({ kind: 'open', session: startSession(read.opened, makeStoryContext(read.opened, door)) });
      }, reportBug);
    }
    return () => {
      isLeft = true;
      if (session !== null) leaveSession(session).catch(reportBug);
    };
  }, [storyId, door]);
  return state;
}

type ReadStory = Exclude<SessionState, { kind: 'open' }> | { readonly kind: 'opened'; readonly opened: OpenedStory };

async function readStory(id: string): Promise<ReadStory> {
  const answer = await ask(client.story.open({ id }));
  if (!answer.ok) return { kind: 'failed', failure: answer.problem };
  return answer.value.readOnly === null
    ? { kind: 'opened', opened: answer.value }
    : { kind: 'read-only', opened: answer.value };
}
