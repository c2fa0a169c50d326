import { type KeyboardEvent, useState } from 'react';
import { writeFilter } from '../../../shared/search/edit-query.ts';
import type { Suggestions } from './use-suggestions.ts';

export interface SuggestionKeysInput {
  readonly suggestions: Suggestions | null;
  readonly text: string;
  /** Puts a text into the box and the caret where it goes on. */
  readonly put: (text: string, caret: number) => void;
}

export interface SuggestionKeys {
  readonly isOpen: boolean;
  readonly active: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (index: number) => void;
  /** True when the key was one of the suggestions'. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/** The keys of the offered values: arrows go through them, Enter and Tab take one, Escape sends them away. */
export function useSuggestionKeys({ suggestions, text, put }: SuggestionKeysInput): SuggestionKeys {
  const [isWanted, setIsWanted] = useState(false);
  const [place, setPlace] = useState(0);
  const isOpen = isWanted && suggestions !== null;
  const count = suggestions?.items.length ?? 0;
  const active = Math.min(place, Math.max(count - 1, 0));

  const choose = (index: number) => {
    const item = suggestions?.items[index];
    if (suggestions === null || item === undefined) return;
    const value = writeFilter(suggestions.kind, item.value, 'en').replace(/^[^:]*:/, '');
    const before = `${text.slice(0, suggestions.start)}${value} `;
    setIsWanted(false);
    setPlace(0);
    put(before + text.slice(suggestions.end).trimStart(), before.length);
  };

  const press = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.nativeEvent.isComposing) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setPlace((active + step + count) % count);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(active);
    else if (event.key === 'Escape') setIsWanted(false);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    isOpen,
    active,
    open: () => {
      setIsWanted(true);
      setPlace(0);
    },
    close: () => setIsWanted(false),
    choose,
    press,
  };
}
