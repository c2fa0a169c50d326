import { EllipsisVertical } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { formatAge } from '../../../shared/base/format-time.ts';
import type { StatusMove } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { MenuButton } from '../../ui/menu.tsx';
import { StoryFlags } from '../story-flags.tsx';
import { boardTexts } from './board-texts.ts';

export interface BoardCardProps {
  readonly story: StoryRow;
  readonly moves: readonly StatusMove[];
  readonly isSelected: boolean;
  /** The one card that Tab leads to; the arrows lead from it to the others. */
  readonly isTabStop: boolean;
  readonly describedBy: string;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onMove: (move: StatusMove) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** One story on the board. */
export function BoardCard(props: BoardCardProps) {
  const { story, moves, isSelected, isTabStop, describedBy, onFocus, onOpen, onMove, onKeyDown } = props;
  const { onDragStart, onDragEnd } = props;
  const t = useText();
  const language = useLanguage();
  const headline = story.headline || t(galleyTexts.untitled);
  return (
    <li className="board-card" data-selected={isSelected} draggable onDragStart={onDragStart} onDragEnd={onDragEnd}>
      <button
        type="button"
        className="card-open"
        data-card={story.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={describedBy}
        aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft"
        onFocus={onFocus}
        onDoubleClick={onOpen}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onOpen();
          else onKeyDown(event);
        }}
      >
        <span className="card-headline">{headline}</span>
        <span className="card-about">
          {[story.section, story.author, formatAge(story.updatedAt, Date.now(), language)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <StoryFlags story={story} />
      </button>
      {moves.length > 0 && (
        <MenuButton
          icon={EllipsisVertical}
          label={t(boardTexts.moves, { headline })}
          entries={moves.map((move) => ({ id: move.id, label: t(move.label), run: () => onMove(move) }))}
        />
      )}
    </li>
  );
}
