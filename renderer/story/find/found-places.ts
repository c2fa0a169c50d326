import type { Editor } from '@tiptap/core';
import type { Finder } from '../../../shared/find/make-finder.ts';
import { listFound } from '../../editor/find/found-text.ts';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import type { StoryDraft } from '../session/story-draft.ts';

/** The lines of the head that are searched besides the texts, in the order of the page. */
export const searchedFields = ['kicker', 'headline'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** A match in a line of the head (offsets) or in a text (positions). */
export type FoundPlace =
  | { readonly kind: 'field'; readonly field: SearchedField; readonly span: Span }
  | { readonly kind: 'text'; readonly editor: Editor; readonly span: Span };

/** The matches in the story, in the order of the page: those that are shown, or all of them. */
export function listPlaces(
  draft: StoryDraft,
  finder: Finder | null,
  listSpans: typeof listFound = listFound,
): readonly FoundPlace[] {
  const { sapo, body } = draft.text;
  return [
    ...searchedFields.flatMap((field) => findInField(draft, field, finder)),
    ...[sapo, body].flatMap((editor) =>
      listSpans(editor.state).map((span): FoundPlace => ({ kind: 'text', editor, span })),
    ),
  ];
}

export function isSamePlace(a: FoundPlace, b: FoundPlace): boolean {
  return holderOf(a) === holderOf(b) && a.span.from === b.span.from;
}

/** The first match at or after a place in the order of the page; the first of all when there is none after it. */
export function placeFrom(places: readonly FoundPlace[], from: FoundPlace, draft: StoryDraft): FoundPlace | null {
  const order = [...searchedFields, draft.text.sapo, draft.text.body];
  const rank = (place: FoundPlace) => order.indexOf(holderOf(place));
  const after = places.find(
    (place) => rank(place) > rank(from) || (rank(place) === rank(from) && place.span.from >= from.span.from),
  );
  return after ?? places[0] ?? null;
}

function holderOf(place: FoundPlace): SearchedField | Editor {
  return place.kind === 'field' ? place.field : place.editor;
}

function findInField(draft: StoryDraft, field: SearchedField, finder: Finder | null): readonly FoundPlace[] {
  const matches = finder?.(draft.fields.get()[field]) ?? [];
  return matches.map(({ start, end }) => ({ kind: 'field', field, span: { from: start, to: end } }));
}
