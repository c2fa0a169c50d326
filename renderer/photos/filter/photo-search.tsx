import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { focusSheet, PHOTO_SEARCH_ID } from '../desk/photo-pane.ts';
import { changeFilter, sheetView } from '../desk/sheet-view.ts';
import { setFilter } from './filter-chips.ts';
import { filterTexts } from './filter-texts.ts';

/** The archive is asked when the typing rests this long. */
const REST_MS = 150;

/** Search as you type; Enter and the arrow down go to what was found. */
export function PhotoSearch() {
  const t = useText();
  const { query = '' } = useStore(sheetView).filter;
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  useEffect(() => {
    if (text === query) return;
    const timer = setTimeout(() => changeFilter((filter) => setFilter(filter, 'query', text || undefined)), REST_MS);
    return () => clearTimeout(timer);
  }, [text, query]);
  return (
    <label className="photo-search">
      <Search size={14} aria-hidden />
      <input
        id={PHOTO_SEARCH_ID}
        type="search"
        aria-label={t(filterTexts.search)}
        placeholder={t(filterTexts.search)}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' || key === 'ArrowDown') focusSheet();
        }}
      />
    </label>
  );
}
