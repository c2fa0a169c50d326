import { useText } from '../../messages/use-text.ts';
import { searchTexts } from './search-texts.ts';
import type { Suggestions } from './use-suggestions.ts';

export interface SuggestionListProps {
  readonly suggestions: Suggestions;
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** The keyboard stays in the search box, which names the active one (ARIA combobox pattern). */
export function SuggestionList({ suggestions, active, onChoose }: SuggestionListProps) {
  const t = useText();
  return (
    <div id="search-suggestions" role="listbox" aria-label={t(searchTexts.suggestions)} className="search-suggestions">
      {suggestions.items.map(({ value, detail }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the search box has the focus and names the active one
        <div
          key={value}
          id={`suggestion-${index}`}
          role="option"
          aria-selected={index === active}
          className="search-suggestion"
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(index);
          }}
        >
          {value}
          {detail !== undefined && <span className="option-detail">{detail}</span>}
        </div>
      ))}
    </div>
  );
}
