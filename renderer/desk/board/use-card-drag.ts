import { type DragEvent, useState } from 'react';
import type { Role, StatusMove, StatusName } from '../../../shared/story/status.ts';
import type { StoryRow } from '../../../shared/story/story.ts';
import { moveTo } from './board-moves.ts';

/** What a column does with the card that is dragged: `open` takes it, `shut` does not, `idle` while none is. */
export interface ColumnDrop {
  readonly state: 'idle' | 'open' | 'shut';
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

export interface CardDrag {
  readonly start: (event: DragEvent, story: StoryRow) => void;
  readonly end: () => void;
  readonly dropOn: (status: StatusName) => ColumnDrop;
}

/** Cards go by mouse into the columns a move of theirs leads to. */
export function useCardDrag(role: Role, onMove: (move: StatusMove, story: StoryRow) => void): CardDrag {
  const [dragged, setDragged] = useState<StoryRow | null>(null);
  return {
    start({ dataTransfer }, story) {
      dataTransfer.effectAllowed = 'move';
      dataTransfer.setData('text/plain', story.headline);
      setDragged(story);
    },
    end: () => setDragged(null),
    dropOn(status) {
      const move = dragged === null ? null : moveTo(dragged.status, status, role);
      const state = dragged === null || dragged.status === status ? 'idle' : move === null ? 'shut' : 'open';
      return {
        state,
        onDragOver(event) {
          if (move !== null) event.preventDefault(); // says that it may be dropped here
        },
        onDrop(event) {
          if (move === null || dragged === null) return;
          event.preventDefault();
          setDragged(null);
          onMove(move, dragged);
        },
      };
    },
  };
}
