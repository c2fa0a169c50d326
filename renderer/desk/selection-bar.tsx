import { ArrowRightLeft } from 'lucide-react';
import { movesFrom } from '../../shared/story/status.ts';
import { reportBug } from '../command/context.ts';
import { deskTexts } from '../messages/desk.ts';
import { useText } from '../messages/use-text.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { startMove } from './desk-commands.ts';

/** What can be done with several selected stories at once. */
export function SelectionBar() {
  const t = useText();
  const selected = useStore(deskSelection);
  const { settings } = useAppState();
  const [first, second] = selected;
  if (first === undefined || second === undefined) return null;
  const storyIds = selected.map(({ id }) => id);
  const possible = movesFrom(first.status, settings.role).filter((move) =>
    selected.every(({ status }) => move.from.includes(status)),
  );
  const entries = possible.map((move) => ({
    id: move.id,
    label: t(move.label),
    run: () => void startMove(move, storyIds).catch(reportBug),
  }));
  return (
    <div className="selection-bar">
      <strong>{t(deskTexts.selected, { count: selected.length })}</strong>
      {entries.length > 0 && (
        <MenuButton label={t(deskTexts.move)} icon={ArrowRightLeft} isLabelShown entries={entries} />
      )}
      <Button look="quiet" onPress={() => deskSelection.set([])}>
        {t(deskTexts.clearSelection)}
      </Button>
    </div>
  );
}
