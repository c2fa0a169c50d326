import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Facet, SearchFacets } from '../../../shared/bridge/calls/story-list.ts';
import { addPart, findFilter, removeSpan, writeFilter } from '../../../shared/search/edit-query.ts';
import type { FilterKind } from '../../../shared/search/query.ts';
import { type StatusName, statuses } from '../../../shared/story/status.ts';
import { client } from '../../bridge/connection.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { deskSearch } from '../../state/desk-view.ts';
import { filterLabels, searchTexts } from './search-texts.ts';
import { useQueryTyped, useSearched } from './use-query.ts';
import { useSettled } from './use-settled.ts';

/** Counting comes after the hits: it waits until the typing pauses. */
const PAUSE_MS = 250;

/** What the found stories have in common; a press narrows the search to it, another takes it back. */
export function FacetsPanel() {
  const t = useText();
  const query = useSettled(useDeferredValue(useSearched().text.trimStart()), PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['search', 'facets', query],
    queryFn: () => client.search.facets({ query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  if (query === '' || data === undefined || data.total === 0) return null;
  return (
    <div className="facets">
      <h2>{t(searchTexts.narrow)}</h2>
      <p className="field-hint">{t(data.isExact ? searchTexts.exactly : searchTexts.about, { count: data.total })}</p>
      {facetKinds.map(([kind, name]) => (
        <FacetGroup key={kind} kind={kind} values={data[name]} />
      ))}
    </div>
  );
}

const facetKinds: readonly (readonly [FilterKind, Exclude<keyof SearchFacets, 'total' | 'isExact'>])[] = [
  ['section', 'section'],
  ['status', 'status'],
  ['on', 'year'],
  ['by', 'author'],
  ['tag', 'tag'],
];

function FacetGroup({ kind, values }: { readonly kind: FilterKind; readonly values: readonly Facet[] }) {
  const t = useText();
  const language = useLanguage();
  const { text, query } = useQueryTyped();
  if (values.length === 0) return null;
  const press = (value: string) => {
    const known = findFilter(query.filters, kind, value);
    const part = kind === 'status' ? statusWord(value, language) : value;
    deskSearch.set(known === null ? addPart(text, writeFilter(kind, part, language)) : removeSpan(text, known));
  };
  const heading = t(kind === 'on' ? searchTexts.years : filterLabels[kind]);
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      {values.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="view-button"
          aria-pressed={findFilter(query.filters, kind, value) !== null}
          onClick={() => press(value)}
        >
          <span className="view-name">{kind === 'status' ? statusWord(value, language) : value}</span>
          <span className="view-count">{count.toLocaleString(language)}</span>
        </button>
      ))}
    </section>
  );
}

function statusWord(value: string, language: 'vi' | 'en'): string {
  return statuses[value as StatusName].label[language]; // the archive counts by status
}
