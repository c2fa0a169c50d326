import type { Editor } from '@tiptap/core';
import { hideFromReact } from './hide-from-react.ts';

/**
 * Puts a text on the page. Not shown while it is being built: TipTap builds it in two steps, and between them
 * ProseMirror asks for a scroll position, for which the browser would lay out the whole story once for nothing.
 */
export function mountText(editor: Editor, place: HTMLElement): void {
  place.hidden = true;
  editor.mount(place);
  hideFromReact(editor.view.dom);
  place.hidden = false;
}
