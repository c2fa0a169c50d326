import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Finding } from '../../shared/check/check.ts';
import { fields, isFieldName } from '../../shared/story/fields.ts';
import { focusField } from './header/story-header.tsx';
import { inspectorTab } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { startOf } from './session/story-text.ts';

/** Puts the keyboard where a finding points: into the box of a field, or to a block of the text. What was found is selected. */
export function goToFinding({ draft }: StorySession, { at: place, found = '' }: Pick<Finding, 'at' | 'found'>): void {
  const { body, sapo } = draft.text;
  if (place.kind === 'block') {
    const { doc } = body.state;
    const block = Math.min(place.block, doc.childCount - 1);
    select(body, { node: doc.child(block), start: startOf(doc, block) + 1, found });
    return;
  }
  if (place.field === 'sapo') {
    select(sapo, { node: sapo.state.doc, start: 0, found });
    return;
  }
  if (isFieldName(place.field) && fields[place.field].place !== 'header') inspectorTab.set('story');
  // The tab's own controls are there after it has been shown.
  requestAnimationFrame(() => {
    if (focusField(place.field)) selectInBox(document.activeElement, found);
  });
}

interface Place {
  readonly node: Node;
  /** Where the inside of the node starts. */
  readonly start: number;
  readonly found: string;
}

function select(editor: Editor, { node, start, found }: Place): void {
  const { doc, tr } = editor.state;
  const from = findText(node, found);
  const selection =
    from === null
      ? TextSelection.near(doc.resolve(start))
      : TextSelection.create(doc, start + from, start + from + found.length);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}

/** Where some text stands in a node, in one line of it; null where it does not: in the alt text of a photo, say. */
function findText(node: Node, found: string): number | null {
  if (found === '') return null;
  if (node.isTextblock) {
    const at = node.textBetween(0, node.content.size, undefined, '\n').indexOf(found);
    return at < 0 ? null : at;
  }
  let place: number | null = null;
  node.forEach((child, offset) => {
    const inside = place === null ? findText(child, found) : null;
    if (inside !== null) place = offset + 1 + inside;
  });
  return place;
}

function selectInBox(box: Element | null, found: string): void {
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) || found === '') return;
  const at = box.value.indexOf(found);
  if (at >= 0) box.setSelectionRange(at, at + found.length);
}
