import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { movesFrom, type StatusMove, type StatusName, statuses } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { deskSelection } from '../../state/desk-selection.ts';
import { deskView } from '../../state/desk-view.ts';
import { goTo } from '../../state/place.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { showToast } from '../../state/toasts.ts';
import { StatusPill } from '../../ui/status-pill.tsx';
import { startMove } from '../desk-commands.ts';
import { BoardCard } from './board-card.tsx';
import { type BoardStories, backMove, boardStatuses, cardAfter, nextMove } from './board-moves.ts';
import { boardTexts } from './board-texts.ts';
import { type ColumnDrop, useCardDrag } from './use-card-drag.ts';
import './board.css';

const MOST_CARDS = 50;

/** The stories in columns by status. Cards are dragged, or moved with the keyboard or the menu on each. */
export function Board() {
  const t = useText();
  const hint = useId();
  const { settings } = useAppState();
  const { stories, totals } = useBoardStories();
  const selected = useStore(deskSelection);
  const board = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);

  const move = (chosen: StatusMove, story: StoryRow) => void startMove(chosen, [story.id]).catch(reportBug);
  const drag = useCardDrag(settings.role, move);

  // A card that has moved to another column keeps the keyboard.
  useEffect(() => {
    const id = focused.current;
    if (id !== null && (document.activeElement === document.body || document.activeElement === null))
      focusCard(board, id);
  });

  const onKeyDown = (event: KeyboardEvent, story: StoryRow) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.shiftKey && isSideways) {
      const find = event.key === 'ArrowRight' ? nextMove : backMove;
      const step = find(story.status, settings.role);
      if (step !== null) move(step, story);
      else showToast({ tone: 'plain', text: boardTexts.noStep });
      return;
    }
    const to = cardAfter(stories, story.id, event.key);
    if (to !== null) focusCard(board, to);
  };
  const first = boardStatuses.flatMap((status) => stories[status] ?? [])[0]?.id;
  const isKnown = selected.some(({ id }) =>
    boardStatuses.some((status) => stories[status]?.some((card) => card.id === id)),
  );
  const tabStop = isKnown ? selected[0]?.id : first;

  return (
    <div className="board" ref={board}>
      <p id={hint} className="board-hint">
        {t(boardTexts.keys)}
      </p>
      <div className="board-columns">
        {boardStatuses.map((status) => (
          <Column
            key={status}
            status={status}
            total={totals[status] ?? 0}
            shown={stories[status]?.length ?? 0}
            drop={drag.dropOn(status)}
          >
            {(stories[status] ?? []).map((story) => (
              <BoardCard
                key={story.id}
                story={story}
                moves={movesFrom(story.status, settings.role)}
                isSelected={selected.some(({ id }) => id === story.id)}
                isTabStop={story.id === tabStop}
                describedBy={hint}
                onFocus={() => {
                  focused.current = story.id;
                  deskSelection.set([story]);
                }}
                onOpen={() => goTo({ screen: 'story', storyId: story.id })}
                onMove={(chosen) => move(chosen, story)}
                onKeyDown={(event) => onKeyDown(event, story)}
                onDragStart={(event) => drag.start(event, story)}
                onDragEnd={drag.end}
              />
            ))}
          </Column>
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly status: StatusName;
  readonly total: number;
  readonly shown: number;
  readonly drop: ColumnDrop;
  readonly children: React.ReactNode;
}

function Column({ status, total, shown, drop, children }: ColumnProps) {
  const t = useText();
  const label = t(statuses[status].label);
  return (
    <section
      className="board-column"
      aria-label={t(boardTexts.column, { status: label, count: total })}
      data-drop={drop.state}
      onDragOver={drop.onDragOver}
      onDrop={drop.onDrop}
    >
      <h2>
        <StatusPill label={label} tone={statuses[status].tone} />
        <span className="board-count">{total}</span>
      </h2>
      {shown === 0 ? <p className="board-empty">{t(boardTexts.empty)}</p> : <ul>{children}</ul>}
      {total > shown && shown > 0 && <p className="board-empty">{t(boardTexts.more, { count: total - shown })}</p>}
    </section>
  );
}

/** The newest stories of each column, narrowed to the section whose view is open. */
function useBoardStories(): {
  readonly stories: BoardStories;
  readonly totals: Readonly<Partial<Record<StatusName, number>>>;
} {
  const view = useStore(deskView);
  const section = view.kind === 'section' ? { section: view.section } : {};
  const { data: counts } = useQuery({ queryKey: ['counts'], queryFn: () => client.story.counts() });
  const answers = useQueries({
    queries: boardStatuses.map((status) => ({
      queryKey: ['stories', 'board', status, section],
      queryFn: () => client.story.list({ statuses: [status], ...section, limit: MOST_CARDS }),
      placeholderData: keepPreviousData,
    })),
  });
  const stories = Object.fromEntries(
    boardStatuses.map((status, index) => [status, answers[index]?.data?.stories ?? []]),
  );
  const listed = Object.fromEntries(boardStatuses.map((status, index) => [status, answers[index]?.data?.total ?? 0]));
  return { stories, totals: view.kind === 'section' ? listed : { ...listed, ...counts?.byStatus } };
}

function focusCard({ current }: React.RefObject<HTMLDivElement | null>, id: string): void {
  current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();
}
