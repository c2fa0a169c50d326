import { TextSelection } from '@tiptap/pm/state';
import type { FindingPlace } from '../../shared/check/check.ts';
import { fields, isFieldName } from '../../shared/story/fields.ts';
import { focusField } from './header/story-header.tsx';
import { inspectorTab } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { startOf } from './session/story-text.ts';

/** Puts the keyboard where a finding points: into the box of a field, or to a block of the text. */
export function goToFinding({ draft }: StorySession, place: FindingPlace): void {
  if (place.kind === 'block') {
    const { body } = draft.text;
    const { doc, tr } = body.state;
    const position = startOf(doc, Math.min(place.block, doc.childCount - 1));
    const selection = TextSelection.near(doc.resolve(position + 1));
    body.view.dispatch(tr.setSelection(selection).scrollIntoView());
    body.view.focus();
    return;
  }
  if (isFieldName(place.field) && fields[place.field].place !== 'header') inspectorTab.set('story');
  // The tab's own controls are there after it has been shown.
  requestAnimationFrame(() => focusField(place.field));
}
