import { Columns3, Download, List, Plus, Upload } from 'lucide-react';
import { useEffect } from 'react';
import { Group } from 'react-aria-components';
import { getCommand } from '../all-commands.ts';
import { runCommand } from '../command/context.ts';
import { deskTexts } from '../messages/desk.ts';
import { useText } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { deskLayout, deskSearch, deskView } from '../state/desk-view.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Board } from './board/board.tsx';
import { boardTexts } from './board/board-texts.ts';
import { DeskViews } from './desk-views.tsx';
import { useImportDrop } from './import/use-import-drop.ts';
import { SearchBox } from './search/search-box.tsx';
import { SearchProgress } from './search/search-progress.tsx';
import { useSearched } from './search/use-query.ts';
import { SelectionBar } from './selection/selection-bar.tsx';
import { StoryList } from './story-list.tsx';
import { StoryPreview } from './story-preview.tsx';
import './desk.css';

/** What came in, what is ready, what is out: views on the left, the list, a quiet look at the selected story. */
export function DeskScreen() {
  const t = useText();
  const drop = useImportDrop();
  const layout = useStore(deskLayout);
  const typed = useStore(deskSearch);
  const { text: searched } = useSearched();
  const view = useStore(deskView);
  // Of what is no longer listed nothing stays selected: nobody sees what would be moved or exported.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect leaves the list that these two name
  useEffect(() => () => deskSelection.set([]), [searched, view]);
  const isBoard = layout === 'board' && typed.trim() === '';
  return (
    <div className="desk" data-layout={isBoard ? 'board' : 'list'} {...drop}>
      <DeskViews />
      <section className="desk-main" aria-label={t(deskTexts.stories)}>
        <header className="desk-bar">
          <SearchBox />
          <LayoutButtons />
          <Button look="quiet" icon={Download} onPress={() => runCommand(getCommand('import'))}>
            {t(windowTexts.importFiles)}
          </Button>
          <ExportButton />
          <Button look="primary" icon={Plus} onPress={() => runCommand(getCommand('new-story'))}>
            {t(windowTexts.newStory)}
          </Button>
        </header>
        <SearchProgress />
        <SelectionBar />
        {isBoard ? <Board /> : <StoryList />}
      </section>
      <StoryPreview />
    </div>
  );
}

function LayoutButtons() {
  const t = useText();
  const layout = useStore(deskLayout);
  return (
    <Group className="layout-buttons" aria-label={t(boardTexts.layout)}>
      <IconButton
        icon={List}
        label={t(boardTexts.list)}
        isActive={layout === 'list'}
        onPress={() => runCommand(getCommand('desk-list'))}
      />
      <IconButton
        icon={Columns3}
        label={t(boardTexts.board)}
        isActive={layout === 'board'}
        onPress={() => runCommand(getCommand('desk-board'))}
      />
    </Group>
  );
}

function ExportButton() {
  const t = useText();
  const selected = useStore(deskSelection);
  return (
    <Button
      look="quiet"
      icon={Upload}
      isDisabled={selected.length === 0}
      onPress={() => runCommand(getCommand('export'))}
    >
      {t(windowTexts.exportStories)}
    </Button>
  );
}
