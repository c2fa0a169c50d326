import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { editText } from '../../../shared/document/text-edit.ts';
import { type Finder, fillReplacement } from '../../../shared/find/make-finder.ts';
import { replaceFound } from '../../editor/find/replace-found.ts';
import type { StoryDraft } from '../session/story-draft.ts';
import { findQuery, replacement } from './find-state.ts';
import { type FoundPlace, type SearchedField, searchedFields } from './found-places.ts';
import type { Replaced } from './story-find.ts';

/** Puts the replacement in the place of matches: one undoable step in each text. */
export function replacePlaces(draft: StoryDraft, places: readonly FoundPlace[], finder: Finder): Replaced {
  const { sapo, body } = draft.text;
  const undos = [
    ...searchedFields.map((field) => replaceInField(draft, field, places, finder)),
    ...[sapo, body].map((editor) => replaceInText(editor, places, finder)),
  ];
  return {
    count: places.length,
    undo() {
      for (const takeBack of undos) takeBack();
    },
  };
}

const fill = (match: Parameters<typeof fillReplacement>[2], text: string) =>
  fillReplacement(findQuery.get(), replacement.get(), match, text);

function replaceInText(editor: Editor, places: readonly FoundPlace[], finder: Finder): () => void {
  const own = places.filter((place) => place.kind !== 'field' && place.editor === editor);
  if (own.length === 0) return () => {};
  const spans = own.filter(({ kind }) => kind === 'text').map(({ span }) => span);
  const boxes = own.flatMap((place) => (place.kind === 'box' ? [place.box] : []));
  editor.view.dispatch(replaceFound(editor.state, { spans, boxes, finder, fill }));
  const { doc } = editor.state;
  return () => {
    if (!editor.isDestroyed && editor.state.doc === doc) undo(editor.state, editor.view.dispatch);
  };
}

function replaceInField(
  draft: StoryDraft,
  field: SearchedField,
  places: readonly FoundPlace[],
  finder: Finder,
): () => void {
  const before = draft.fields.get()[field];
  const starts = places.filter((place) => place.kind === 'field' && place.field === field).map(({ span }) => span.from);
  const edits = finder(before)
    .filter(({ start }) => starts.includes(start))
    .map((match) => ({ start: match.start, end: match.end, text: fill(match, before) }));
  if (edits.length === 0) return () => {};
  const after = editText(before, edits);
  draft.setField(field, after);
  return () => {
    if (draft.fields.get()[field] === after) draft.setField(field, before);
  };
}
