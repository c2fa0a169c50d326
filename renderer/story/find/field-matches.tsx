import { useStore } from '../../state/store.ts';
import { activeFind } from './find-state.ts';
import { type SearchedField, searchedFields } from './found-places.ts';
import type { StoryFind } from './story-find.ts';

/** The matches in a line of the head, drawn behind its letters: a text box can hold no marks. */
export function FieldMatches({ field, text }: { readonly field: string; readonly text: string }) {
  const find = useStore(activeFind);
  const searched = searchedFields.find((name) => name === field);
  return find === null || searched === undefined ? null : <Matches find={find} field={searched} text={text} />;
}

interface MatchesProps {
  readonly find: StoryFind;
  readonly field: SearchedField;
  readonly text: string;
}

function Matches({ find, field, text }: MatchesProps) {
  const finder = useStore(find.fieldFinder);
  const current = useStore(find.currentInField);
  const matches = finder?.(text) ?? [];
  if (matches.length === 0) return null;
  const start = current?.field === field ? current.span.from : -1;
  return (
    <div className={`head-box ${field}-box field-matches`} aria-hidden>
      {matches.map((match, index) => (
        <span key={match.start}>
          {text.slice(matches[index - 1]?.end ?? 0, match.start)}
          <span className={match.start === start ? 'found is-current-found' : 'found'}>
            {text.slice(match.start, match.end)}
          </span>
        </span>
      ))}
      {text.slice(matches[matches.length - 1]?.end ?? 0)}
    </div>
  );
}
