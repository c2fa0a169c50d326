import { ArrowRightLeft, FolderInput, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { getMove, movesFrom } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { getCommand } from '../../all-commands.ts';
import { reportBug, runCommand } from '../../command/context.ts';
import { deskTexts } from '../../messages/desk.ts';
import { useText } from '../../messages/use-text.ts';
import { windowTexts } from '../../messages/window.ts';
import { deskSelection } from '../../state/desk-selection.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { isForOne, startMove } from '../desk-commands.ts';
import { useSectionNames } from '../use-section-names.ts';
import { AddTagBox } from './add-tag-box.tsx';
import { changeStories } from './change-stories.ts';
import { returnToList } from './return-to-list.ts';
import { MOST_SELECTED } from './selection.ts';

/** What can be done with several selected stories at once. */
export function SelectionBar() {
  const selected = useStore(deskSelection);
  const [first, second] = selected;
  return first === undefined || second === undefined ? null : <SeveralSelected first={first} selected={selected} />;
}

interface SeveralSelectedProps {
  readonly first: StoryRow;
  readonly selected: readonly StoryRow[];
}

function SeveralSelected({ first, selected }: SeveralSelectedProps) {
  const t = useText();
  const { settings } = useAppState();
  useEffect(() => returnToList, []);
  const storyIds = selected.map(({ id }) => id);
  const trash = getMove('trash');
  const possible = movesFrom(first.status, settings.role).filter(
    (move) => !isForOne(move) && selected.every(({ status }) => move.from.includes(status)),
  );
  const moveEntries = possible
    .filter(({ id }) => id !== trash.id)
    .map((move) => ({
      id: move.id,
      label: t(move.label),
      run: () => void startMove(move, storyIds).catch(reportBug),
    }));
  const sectionEntries = useSectionNames().map((name) => ({
    id: name,
    label: name,
    run: () => void changeStories(storyIds, { section: name }).catch(reportBug),
  }));
  return (
    <div className="selection-bar">
      <strong role="status">
        {t(selected.length < MOST_SELECTED ? deskTexts.selected : deskTexts.selectedMost, { count: selected.length })}
      </strong>
      {moveEntries.length > 0 && (
        <MenuButton label={t(deskTexts.move)} icon={ArrowRightLeft} isLabelShown entries={moveEntries} />
      )}
      {sectionEntries.length > 0 && (
        <MenuButton label={t(deskTexts.setSection)} icon={FolderInput} isLabelShown entries={sectionEntries} />
      )}
      <AddTagBox onChoose={(tag) => void changeStories(storyIds, { addTags: [tag] }).catch(reportBug)} />
      <Button look="quiet" onPress={() => runCommand(getCommand('export'))}>
        {t(windowTexts.exportStories)}
      </Button>
      {possible.some(({ id }) => id === trash.id) && (
        <Button look="quiet" icon={Trash2} onPress={() => void startMove(trash, storyIds).catch(reportBug)}>
          {t(trash.label)}
        </Button>
      )}
      <Button look="quiet" onPress={() => deskSelection.set([])}>
        {t(deskTexts.clearSelection)}
      </Button>
    </div>
  );
}
