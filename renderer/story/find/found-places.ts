import type { Editor } from '@tiptap/core';
import { textAttributes } from '../../../shared/document/replace-text.ts';
import type { Finder } from '../../../shared/find/make-finder.ts';
import type { BoxMatch } from '../../editor/find/found-boxes.ts';
import { listFound, listFoundBoxes } from '../../editor/find/found-text.ts';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import type { StoryDraft } from '../session/story-draft.ts';

/** The lines of the head that are searched besides the texts, in the order of the page. */
export const searchedFields = ['kicker', 'headline'] as const;
export type SearchedField = (typeof searchedFields)[number];

/** A match in a line of the head (offsets), in a text (positions) or in a box of one of its blocks (offsets). */
export type FoundPlace =
  | { readonly kind: 'field'; readonly field: SearchedField; readonly span: Span }
  | { readonly kind: 'text'; readonly editor: Editor; readonly span: Span }
  | { readonly kind: 'box'; readonly editor: Editor; readonly box: BoxMatch; readonly span: Span };

/** The matches in the story, in the order of the page: those that are shown, or all of them. */
export function listPlaces(
  draft: StoryDraft,
  finder: Finder | null,
  listSpans: typeof listFound = listFound,
): readonly FoundPlace[] {
  const { sapo, body } = draft.text;
  return [
    ...searchedFields.flatMap((field) => findInField(draft, field, finder)),
    ...[sapo, body].flatMap((editor) => [
      ...listSpans(editor.state).map((span): FoundPlace => ({ kind: 'text', editor, span })),
      ...listFoundBoxes(editor.state).map((box): FoundPlace => ({ kind: 'box', editor, box, span: box.span })),
    ]),
  ].sort((a, b) => compare(a, b, draft));
}

export function isSamePlace(a: FoundPlace, b: FoundPlace): boolean {
  if (holderOf(a) !== holderOf(b) || a.span.from !== b.span.from || a.kind !== b.kind) return false;
  return a.kind !== 'box' || b.kind !== 'box' || (a.box.block === b.box.block && a.box.name === b.box.name);
}

/** The first match at or after a place in the order of the page; the first of all when there is none after it. */
export function placeFrom(places: readonly FoundPlace[], from: FoundPlace, draft: StoryDraft): FoundPlace | null {
  return places.find((place) => compare(place, from, draft) >= 0) ?? places[0] ?? null;
}

function compare(a: FoundPlace, b: FoundPlace, draft: StoryDraft): number {
  const [first, second] = [orderOf(a, draft), orderOf(b, draft)];
  const differs = first.findIndex((step, index) => step !== second[index]);
  return (first[differs] ?? 0) - (second[differs] ?? 0);
}

/** Where a place comes in reading: which line or text, where in it, which box there, where in the box. */
function orderOf(place: FoundPlace, draft: StoryDraft): readonly number[] {
  const order = [...searchedFields, draft.text.sapo, draft.text.body];
  const holder = order.indexOf(holderOf(place));
  if (place.kind !== 'box') return [holder, place.span.from, 0, 0];
  const { box, editor, span } = place;
  const names = textAttributes[editor.state.doc.nodeAt(box.block)?.type.name ?? ''] ?? [];
  return [holder, box.readAt, 1 + names.indexOf(box.name), span.from];
}

function holderOf(place: FoundPlace): SearchedField | Editor {
  return place.kind === 'field' ? place.field : place.editor;
}

function findInField(draft: StoryDraft, field: SearchedField, finder: Finder | null): readonly FoundPlace[] {
  const matches = finder?.(draft.fields.get()[field]) ?? [];
  return matches.map(({ start, end }) => ({ kind: 'field', field, span: { from: start, to: end } }));
}
