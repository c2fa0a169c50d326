import { useEffect } from 'react';
import { runCommand } from '../command/context.ts';
import { currentStory } from '../state/current-story.ts';
import { storyCommands } from './commands/story-commands.ts';
import type { StorySession } from './session/open-session.ts';

/** Tells the rest of the window which story is open: its headline and status, and how to save it. */
export function useCurrentStory({ storyId, draft, saver }: StorySession): void {
  useEffect(() => {
    const tell = () => {
      const { headline } = draft.fields.get();
      const status = draft.status.get();
      const known = currentStory.get();
      if (known?.storyId === storyId && known.headline === headline && known.status === status) return;
      currentStory.set({ storyId, headline, status, flush, act });
    };
    const flush = async () => {
      await saver.flush();
    };
    const stops = [draft.fields.subscribe(tell), draft.status.subscribe(tell)];
    tell();
    return () => {
      for (const stop of stops) stop();
      currentStory.set(null);
    };
  }, [storyId, draft, saver]);
}

function act(action: string): void {
  const command = storyCommands.find(({ id }) => id === action);
  if (command !== undefined) runCommand(command);
}
