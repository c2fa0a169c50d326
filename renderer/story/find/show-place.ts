import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import { buildNow } from '../../editor/views/build-later.ts';
import { fieldElementId } from '../control/field-control.tsx';
import type { FoundPlace } from './found-places.ts';

/** ProseMirror scrolls to a match only where it has the keyboard, which the bar has. */
export function showPlace(place: FoundPlace): void {
  const element = place.kind === 'text' ? place.editor.view.dom.querySelector('.is-current-found') : findTextBox(place);
  element?.scrollIntoView({ block: 'nearest' });
}

/** Puts the keyboard at a match, with the match selected. */
export function focusPlace(place: FoundPlace): void {
  if (place.kind === 'text') {
    place.editor.view.focus();
    selectFound(place.editor, place.span);
    return;
  }
  const box = findTextBox(place);
  box?.focus();
  box?.setSelectionRange(place.span.from, place.span.to);
}

export function selectFound(editor: Editor, { from, to }: Span): void {
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
}

function findTextBox(place: Exclude<FoundPlace, { readonly kind: 'text' }>): HTMLTextAreaElement | null {
  const box = place.kind === 'field' ? document.getElementById(fieldElementId(place.field)) : findInBlock(place);
  return box instanceof HTMLTextAreaElement ? box : null;
}

function findInBlock({ editor, box }: Extract<FoundPlace, { readonly kind: 'box' }>): Element | null {
  buildNow();
  const block = editor.view.nodeDOM(box.block);
  return block instanceof HTMLElement ? block.querySelector(`[data-attribute="${box.name}"] textarea`) : null;
}
