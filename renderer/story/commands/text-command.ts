import type { ChainedCommands, Editor } from '@tiptap/core';
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

/** A command on the text that had the caret last: the body or the sapo. The keyboard goes back to it. */
export function markCommand(parts: CommandParts, act: (chain: ChainedCommands) => ChainedCommands): Command {
  return sessionCommand(parts, ({ draft }) => actOn(draft.text.active.get(), act));
}

export function bodyCommand(parts: CommandParts, act: (chain: ChainedCommands) => ChainedCommands): Command {
  return sessionCommand(parts, ({ draft }) => actOn(draft.text.body, act));
}

/** Focuses by ProseMirror: TipTap's focus command waits for a frame, and the next letter would go elsewhere. */
export function actOn(editor: Editor, act: (chain: ChainedCommands) => ChainedCommands): void {
  editor.view.focus();
  act(editor.chain()).run();
}
