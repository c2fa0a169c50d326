import { ArrowLeft, Maximize2, Minimize2 } from 'lucide-react';
import { Group } from 'react-aria-components';
import { movesFrom, statuses } from '../../shared/story/status.ts';
import { runCommand } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { goTo } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { moveCommands } from './commands/move-commands.ts';
import { SaveNotice } from './saving/save-notice.tsx';
import { isFocused } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';

/** Over the story: where it stands, whether it is saved, and what can be done with it now. */
export function StoryBar({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { settings } = useAppState();
  const status = useStore(session.draft.status);
  const focused = useStore(isFocused);
  const moves = movesFrom(status, settings.role);
  const next = moves.find(({ nextFrom }) => nextFrom?.includes(status));
  const others = moves.filter((move) => move !== next);
  return (
    <div className="story-bar">
      <IconButton icon={ArrowLeft} label={t(galleyTexts.back)} onPress={() => goTo({ screen: 'desk' })} />
      <StatusPill label={t(statuses[status].label)} tone={statuses[status].tone} />
      <SaveNotice session={session} />
      <Group className="story-moves" aria-label={t(storyTexts.moves)}>
        {others.length > 0 && (
          <MenuButton
            label={t(galleyTexts.more)}
            isLabelShown
            entries={others.map((move) => ({
              id: move.id,
              label: t(move.label),
              run: () => run(move.id),
            }))}
          />
        )}
        {next !== undefined && (
          <Button look="primary" onPress={() => run(next.id)}>
            {t(next.label)}
          </Button>
        )}
      </Group>
      <IconButton
        icon={focused ? Minimize2 : Maximize2}
        label={t(focused ? storyTexts.leaveFocusMode : storyTexts.focusMode)}
        isActive={focused}
        onPress={() => isFocused.set(!focused)}
      />
    </div>
  );
}

function run(moveId: string): void {
  const command = moveCommands.find(({ id }) => id === `story-${moveId}`);
  if (command !== undefined) runCommand(command);
}
