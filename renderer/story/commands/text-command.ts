import type { Editor } from '@tiptap/core';
import type { Command } from '../../command/command.ts';
import { currentSession } from '../current-session.ts';
import type { StorySession } from '../session/open-session.ts';

export type CommandParts = Omit<Command, 'when' | 'run'>;

/** A command on the story that is open for writing. */
export function sessionCommand(parts: CommandParts, run: (session: StorySession) => void | Promise<void>): Command {
  return {
    ...parts,
    when: () => currentSession.get() !== null,
    run: () => {
      const session = currentSession.get();
      return session === null ? undefined : run(session);
    },
  };
}

/** A command on the text that had the caret last: the body or the sapo. */
export function markCommand(parts: CommandParts, run: (editor: Editor) => void): Command {
  return sessionCommand(parts, ({ draft }) => run(draft.text.active.get()));
}

export function bodyCommand(parts: CommandParts, run: (editor: Editor) => void): Command {
  return sessionCommand(parts, ({ draft }) => run(draft.text.body));
}
