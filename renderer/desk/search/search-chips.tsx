import { BookmarkPlus, X } from 'lucide-react';
import { Group } from 'react-aria-components';
import { formatDay } from '../../../shared/base/format-time.ts';
import type { StorySearch } from '../../../shared/bridge/calls/story-list.ts';
import { removeSpan } from '../../../shared/search/edit-query.ts';
import { hasWords } from '../../../shared/search/filter-words.ts';
import type { SearchFilter, SearchQuery } from '../../../shared/search/query.ts';
import { hasMarks } from '../../../shared/search/words.ts';
import { statuses } from '../../../shared/story/status.ts';
import { type TextFormatter, useLanguage, useText } from '../../messages/use-text.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { filterLabels, languageNames, searchTexts } from './search-texts.ts';
import { useQueryTyped, useSearched } from './use-query.ts';
import { useSettled } from './use-settled.ts';

export interface SearchChipsProps {
  readonly ran: StorySearch['ran'] | null;
  readonly isFruitless: boolean;
}

/** What was understood of the typed text: its filters, each to be taken away, and a word when marks were left aside. */
export function SearchChips({ ran, isFruitless }: SearchChipsProps) {
  const t = useText();
  const { text, query } = useQueryTyped();
  const { query: searched } = useSearched();
  const say = useFilterValue();
  const unread = useUnread(query);
  if (text.trim() === '') return null;
  const wantsMarks = searched.words.concat(searched.phrases.flat()).some(hasMarks);
  return (
    <Group className="search-chips" aria-label={t(searchTexts.understood)}>
      {query.filters.map((filter) => {
        const label = `${filter.isExcluded ? `${t(searchTexts.not)} ` : ''}${t(filterLabels[filter.kind])}: ${say(filter, t)}`;
        return (
          <button
            key={`${filter.start}-${label}`}
            type="button"
            className="search-chip"
            title={t(searchTexts.removeFilter, { filter: label })}
            aria-label={t(searchTexts.removeFilter, { filter: label })}
            onClick={() => deskSearch.set(removeSpan(text, filter))}
          >
            {label} <X size={12} aria-hidden />
          </button>
        );
      })}
      <span role="status" className="search-notes">
        {unread.map((part) => (
          <span key={part} className="search-note">
            {t(searchTexts.unread, { part })}
          </span>
        ))}
        {wantsMarks && !isFruitless && ran?.marks === 'folded' && (
          <span className="search-note">{t(searchTexts.folded)}</span>
        )}
      </span>
      <span className="search-save">
        <Button
          look="quiet"
          icon={BookmarkPlus}
          onPress={() =>
            openDialog.set({ kind: 'save-search', search: { id: null, name: '', query: text.trimStart() } })
          }
        >
          {t(searchTexts.saveSearch)}
        </Button>
      </span>
    </Group>
  );
}

/** While somebody types a value is seldom one yet, so that nothing is said before they pause. */
const PAUSE_MS = 800;

/** The filters whose values say nothing. */
function useUnread({ unread }: SearchQuery): readonly string[] {
  const typed = unread.filter(({ hasValue }) => hasValue).map(({ text }) => text.trim());
  const settled = useSettled(typed.join('\n'), PAUSE_MS);
  return typed.filter((text) => settled.split('\n').includes(text));
}

/** The value of a filter as a person reads it. */
function useFilterValue(): (filter: SearchFilter, t: TextFormatter) => string {
  const language = useLanguage();
  const { publication } = useAppState();
  const day = (at: number) => formatDay(at, publication.zone);
  return (filter, t) => {
    switch (filter.kind) {
      case 'status':
        return t(statuses[filter.status].label);
      case 'section':
      case 'tag':
      case 'by':
        return filter.name.text;
      case 'from':
        return day(filter.from);
      case 'to':
        return day(filter.until - 1);
      case 'on': {
        const [first, last] = [day(filter.from), day(filter.until - 1)];
        return first === last ? first : `${first} – ${last}`;
      }
      case 'has':
        return hasWords[filter.thing][language][0];
      case 'photo':
        return filter.name.words.join(' ');
      case 'lang':
        return languageNames[filter.language]?.[language] ?? filter.language;
    }
  };
}
