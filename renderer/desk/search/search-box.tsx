import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { LONGEST_QUERY } from '../../../shared/bridge/calls/story-list.ts';
import { filterKinds, filterWords } from '../../../shared/search/filter-words.ts';
import { deskTexts } from '../../messages/desk.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { SEARCH_BOX } from '../desk-commands.ts';
import { searchTexts } from './search-texts.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestionKeys } from './use-suggestion-keys.ts';
import { useSuggestions } from './use-suggestions.ts';
import './search.css';

/** Words, phrases and filters; values of a filter are offered while it is typed. */
export function SearchBox() {
  const t = useText();
  const language = useLanguage();
  const typed = useStore(deskSearch);
  const [caret, setCaret] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const isBehind = useDeferredValue(typed) !== typed;
  const suggestions = useSuggestions(typed, caret);
  const put = (text: string, at: number) => {
    deskSearch.set(text);
    setCaret(at);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(at, at);
    });
  };
  const keys = useSuggestionKeys({ suggestions, text: typed, put });
  const begin = (name: string) => {
    const text = `${typed.trimEnd()}${typed.trim() === '' ? '' : ' '}${name}:`;
    put(text, text.length);
    keys.open();
  };
  return (
    <search className="desk-search" aria-busy={isBehind}>
      <Search size={15} aria-hidden />
      <input
        id={SEARCH_BOX}
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        aria-label={t(deskTexts.search)}
        aria-autocomplete="list"
        aria-controls={keys.isOpen ? 'search-suggestions' : undefined}
        aria-activedescendant={keys.isOpen ? `suggestion-${keys.active}` : undefined}
        placeholder={t(deskTexts.search)}
        value={typed}
        onChange={(event) => {
          deskSearch.set(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          keys.open();
        }}
        onBlur={keys.close}
        onKeyDown={(event) => {
          if (keys.press(event)) return;
          if (event.key === 'Escape') deskSearch.set('');
          if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.story-list')?.focus();
        }}
      />
      {typed !== '' && <IconButton icon={X} label={t(searchTexts.clearSearch)} onPress={() => put('', 0)} />}
      <MenuButton
        label={t(searchTexts.filters)}
        icon={SlidersHorizontal}
        entries={filterKinds.map((kind) => {
          const [name] = filterWords[kind].names[language];
          return { id: kind, label: `${name}:`, detail: t(filterWords[kind].meaning), run: () => begin(name) };
        })}
      />
      {keys.isOpen && suggestions !== null && (
        <SuggestionList suggestions={suggestions} active={keys.active} onChoose={keys.choose} />
      )}
    </search>
  );
}
