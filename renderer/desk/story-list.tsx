import { useVirtualizer } from '@tanstack/react-virtual';
import { FileSearch, Newspaper } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Text } from '../../shared/base/language.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { reportBug } from '../command/context.ts';
import { deskTexts } from '../messages/desk.ts';
import { useText } from '../messages/use-text.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { deskSearch, deskSort, deskView } from '../state/desk-view.ts';
import { goTo } from '../state/place.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SearchChips } from './search/search-chips.tsx';
import { searchTexts } from './search/search-texts.ts';
import { useQueryTyped, useSearched } from './search/use-query.ts';
import { type ListKey, MOST_SELECTED, moveSelection, selectOnly, toggleSelection } from './selection/selection.ts';
import { SortBar } from './sort-bar.tsx';
import { StoryLine } from './story-line.tsx';
import { useStories } from './use-stories.ts';

const LINE_HEIGHT = 58;
const SEARCH_LINE_HEIGHT = 80;
/** The next page is asked for when so few lines are left below what is in sight. */
const LINES_AHEAD = 6;

/** The list, newest first; only the lines in sight exist. Arrows move, Shift extends, Enter opens, Ctrl+A takes all. */
export function StoryList() {
  const t = useText();
  const { stories, total, isTotalExact, isSearch, isLoading, ran, loadMore, loadUpTo } = useStories();
  const selected = useStore(deskSelection);
  const [anchor, setAnchor] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: stories.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isSearch ? SEARCH_LINE_HEIGHT : LINE_HEIGHT),
    overscan: 6,
  });
  const lines = virtual.getVirtualItems();
  const lastInSight = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (lastInSight >= stories.length - LINES_AHEAD) loadMore();
  }, [lastInSight, stories.length, loadMore]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights change with the kind of line, not with the virtualizer
  useEffect(() => virtual.measure(), [isSearch]);
  const question = useQuestion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is answered from its beginning
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setAnchor(0);
  }, [question]);

  if (!isLoading && stories.length === 0)
    return (
      <>
        <SearchChips ran={ran} isFruitless />
        <NothingHere isSearch={isSearch} />
      </>
    );

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = moveSelection({ stories, selected, anchor }, event.nativeEvent as ListKey); // a keyboard event has all of it
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'open') return openStory(stories[step.index]);
    if (step.kind === 'all') return void selectAll(loadUpTo).catch(reportBug);
    deskSelection.set(step.selected);
    setAnchor(step.anchor);
    virtual.scrollToIndex(step.focus);
  };
  const press = (index: number, event: React.MouseEvent) => {
    deskSelection.set(
      event.ctrlKey || event.metaKey || event.shiftKey
        ? toggleSelection({ stories, selected, anchor }, index, event.shiftKey)
        : selectOnly(stories, index),
    );
    if (!event.shiftKey) setAnchor(index);
  };
  const active = selected[selected.length - 1]?.id;

  return (
    <>
      <SearchChips ran={ran} isFruitless={false} />
      <div className="list-head">
        <p className="list-total" role="status">
          {t(totalText(isSearch, isTotalExact), { count: total })}
        </p>
        {!isSearch && <SortBar />}
      </div>
      <div ref={scroller} className="story-list-scroller">
        <div
          role="listbox"
          aria-multiselectable
          aria-label={t(deskTexts.stories)}
          aria-activedescendant={active === undefined ? undefined : `line-${active}`}
          tabIndex={0}
          className="story-list"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {lines.map(({ index, key, start, size }) => {
            const story = stories[index];
            if (story === undefined) return null;
            return (
              <StoryLine
                key={key}
                story={story}
                isSelected={selected.some(({ id }) => id === story.id)}
                position={{ index, total, top: start, height: size }}
                onPress={(event) => press(index, event)}
                onOpen={() => openStory(story)}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

/** What the list answers, as one value. */
function useQuestion(): string {
  const { text } = useSearched();
  const parts = [text.trim(), useStore(deskView), useStore(deskSort)];
  return JSON.stringify(parts);
}

/** All there are, also those that are still to be read; nothing when the list has changed meanwhile. */
async function selectAll(loadUpTo: (most: number) => Promise<readonly StoryRow[]>): Promise<void> {
  const shown = () => [deskSearch.get(), deskView.get(), deskSort.get()];
  const before = shown();
  const stories = await loadUpTo(MOST_SELECTED);
  if (shown().every((part, place) => part === before[place])) deskSelection.set(stories);
}

function openStory(story: StoryRow | undefined): void {
  if (story !== undefined) goTo({ screen: 'story', storyId: story.id });
}

function totalText(isSearch: boolean, isExact: boolean): Text {
  if (!isSearch) return deskTexts.total;
  return isExact ? deskTexts.found : searchTexts.moreThan;
}

function NothingHere({ isSearch }: { readonly isSearch: boolean }) {
  const t = useText();
  const { query } = useQueryTyped();
  const [title, hint] =
    query.filters.length > 0
      ? [searchTexts.emptyFiltered, searchTexts.emptyFilteredHint]
      : [deskTexts.emptySearch, deskTexts.emptySearchHint];
  return isSearch ? (
    <EmptyState icon={FileSearch} title={t(title)} hint={t(hint)}>
      <Button onPress={() => deskSearch.set('')}>{t(searchTexts.clearSearch)}</Button>
    </EmptyState>
  ) : (
    <EmptyState icon={Newspaper} title={t(deskTexts.emptyView)} hint={t(deskTexts.emptyViewHint)} />
  );
}
