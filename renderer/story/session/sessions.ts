import type { OpenedStory } from '../../../shared/bridge/calls.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { openSession, type StorySession } from './open-session.ts';

interface Held {
  readonly session: StorySession;
  isShown: boolean;
}

/**
 * The sessions that live in this page. One that could not save when its screen was left stays here, trying, and is
 * shown again when the story is opened again: a story has never two drafts in one page.
 */
const held = new Map<string, Held>();

export function findSession(storyId: string): StorySession | null {
  const found = held.get(storyId);
  if (found === undefined) return null;
  found.isShown = true;
  return found.session;
}

export function startSession(opened: OpenedStory, context: EditorContext): StorySession {
  const session = findSession(opened.story.id) ?? openSession(opened, context);
  held.set(session.storyId, { session, isShown: true });
  return session;
}

/** The screen has gone. The session goes too as soon as everything is saved. */
export async function leaveSession(session: StorySession): Promise<void> {
  const found = held.get(session.storyId);
  if (found === undefined) return;
  found.isShown = false;
  await untilClean(session);
  if (found.isShown || held.get(session.storyId) !== found) return;
  held.delete(session.storyId);
  await session.close();
}

function untilClean({ saver }: StorySession): Promise<void> {
  void saver.flush();
  if (saver.isClean()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = saver.subscribe(() => {
      if (!saver.isClean()) return;
      stop();
      resolve();
    });
  });
}
