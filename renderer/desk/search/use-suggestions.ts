import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../../shared/base/language.ts';
import { findFilterBeingTyped } from '../../../shared/search/complete-query.ts';
import { hasWords, keyOf } from '../../../shared/search/filter-words.ts';
import { type FilterKind, hasThings } from '../../../shared/search/query.ts';
import { statuses, statusNames } from '../../../shared/story/status.ts';
import { client } from '../../bridge/connection.ts';
import { useLanguage } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useSectionNames } from '../use-section-names.ts';
import { languageNames } from './search-texts.ts';

export interface Suggestion {
  readonly value: string;
  readonly detail?: string;
}

export interface Suggestions {
  readonly kind: FilterKind;
  readonly items: readonly Suggestion[];
  readonly start: number;
  readonly end: number;
}

const MOST = 8;

const days: Readonly<Record<Language, readonly string[]>> = {
  vi: ['hôm nay', 'hôm qua', 'tuần này', 'tuần trước', 'tháng này', 'tháng trước', 'năm nay', 'năm ngoái'],
  en: ['today', 'yesterday', 'this week', 'last week', 'this month', 'last month', 'this year', 'last year'],
};

/** Values for the filter that is being typed before the caret; null when none is. Marks may be left out. */
export function useSuggestions(text: string, caret: number): Suggestions | null {
  const language = useLanguage();
  const { publication } = useAppState();
  const being = findFilterBeingTyped(text, caret);
  const isTag = being?.kind === 'tag';
  const { data: tags = [] } = useQuery({
    queryKey: ['tags', 'complete', being?.typed ?? ''],
    queryFn: () => client.tag.complete({ text: being?.typed ?? '', limit: MOST }),
    enabled: isTag,
  });
  const sections = useSectionNames();
  if (being === null) return null;
  const known = isTag
    ? tags.map(({ name, count }) => ({ value: name, detail: String(count) }))
    : valuesOf(being.kind, language, {
        sections,
        bylines: publication.bylines.map(({ name }) => name),
      });
  const typed = keyOf(being.typed);
  const found = known.filter(({ value }) => isTag || ` ${keyOf(value)}`.includes(` ${typed}`));
  const items = (isTag ? found : beginningFirst(found, typed)).slice(0, MOST);
  return items.length === 0 ? null : { kind: being.kind, items, start: being.start, end: being.end };
}

/** Values that begin as was typed, before those of which a later word does. */
function beginningFirst(values: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const begins = ({ value }: Suggestion) => keyOf(value).startsWith(typed);
  return [...values.filter(begins), ...values.filter((value) => !begins(value))];
}

function valuesOf(
  kind: FilterKind,
  language: Language,
  { sections, bylines }: { readonly sections: readonly string[]; readonly bylines: readonly string[] },
): readonly Suggestion[] {
  const plain = (values: readonly string[]) => values.map((value) => ({ value }));
  switch (kind) {
    case 'status':
      return plain(statusNames.map((name) => statuses[name].label[language]));
    case 'section':
      return plain(sections);
    case 'by':
      return plain(bylines);
    case 'from':
    case 'to':
    case 'on':
      return plain(days[language]);
    case 'has':
      return plain(hasThings.map((thing) => hasWords[thing][language][0]));
    case 'lang':
      return plain(Object.values(languageNames).map((name) => name[language]));
    case 'tag':
    case 'photo':
      return [];
  }
}
