import { moves, movesFrom, type StatusMove } from '../../../shared/story/status.ts';
import type { Command } from '../../command/command.ts';
import { startMove } from '../../desk/desk-commands.ts';
import { currentSession } from '../current-session.ts';

/** What the person's role may do with the story that is open. */
export const moveCommands: readonly Command[] = moves.map(moveCommand);

function moveCommand(move: StatusMove): Command {
  return {
    id: `story-${move.id}`,
    title: move.label,
    group: 'story',
    when: ({ app, story }) =>
      story !== null &&
      currentSession.get() !== null &&
      movesFrom(story.status, app.settings.role).some(({ id }) => id === move.id),
    async run() {
      const session = currentSession.get();
      // What is typed goes along: nothing moves before it is saved.
      if (session === null || !(await session.saver.flush())) return;
      await startMove(move, [session.storyId]);
    },
  };
}
