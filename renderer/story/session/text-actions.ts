import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { focusText } from '../../editor/focus-text.ts';
import { insertBlocks, selectInserted } from '../../editor/insert-blocks.ts';
import { pasteSlice } from '../../editor/paste/paste-slice.ts';
import { readPlainSlice } from '../../editor/paste/read-text.ts';
import { makeFigure } from '../../editor/placed-photo.ts';
import { placePhotos } from '../../editor/plugins/photo-intake.ts';
import { askForLink } from '../screen-state.ts';
import type { StoryText } from './story-text.ts';

/** What the commands of the screen do to the text; kept out of the commands, so that they load without the editor. */
export interface TextActions {
  /** Puts a block after the one with the caret, and the caret into it. */
  readonly insertBlock: (block: NodeJson) => void;
  readonly insertPhotos: () => Promise<void>;
  readonly insertGallery: () => Promise<void>;
  readonly insertRelated: () => Promise<void>;
  /** The selected words become a pull quote; without any, an empty one. */
  readonly insertPullQuote: () => void;
  readonly editLink: () => Promise<void>;
  /** Puts plain text where the caret was last, as if it had been pasted without its form. */
  readonly pastePlain: (text: string) => void;
  /** Puts the caret at the end of the text, in a new paragraph where the text ends with something else. */
  readonly writeAtEnd: () => void;
}

export function makeTextActions({ body, active }: StoryText, context: EditorContext): TextActions {
  function insertBlock(block: NodeJson): void {
    const { state, view, schema } = body;
    const inserted = insertBlocks(state, state.selection.to, [schema.nodeFromJSON(block)]);
    view.dispatch(selectInserted(inserted).scrollIntoView());
    view.focus();
    focusCard(view);
  }

  return {
    insertBlock,
    insertPhotos: () => placePhotos(body.view, body.state.selection.to, context.choosePhotos()),
    async insertGallery() {
      const photos = await context.choosePhotos();
      if (photos.length === 0 || body.isDestroyed) return;
      const figures = photos.map((photo) => makeFigure(body.schema, photo).toJSON() as NodeJson); // written by ProseMirror from our schema
      insertBlock({ type: 'gallery', content: figures });
    },
    async insertRelated() {
      const chosen = await context.chooseStory();
      if (chosen === null || body.isDestroyed) return;
      insertBlock({ type: 'relatedLink', attrs: { storyId: chosen.id, headline: chosen.headline, href: null } });
    },
    insertPullQuote() {
      const { from, to } = body.state.selection;
      const text = body.state.doc.textBetween(from, to, ' ').trim();
      insertBlock({ type: 'pullQuote', content: text === '' ? [] : [{ type: 'text', text }] });
    },
    editLink: () => editLink(active.get()),
    pastePlain(text) {
      const { view } = active.get();
      view.focus();
      pasteSlice(view, readPlainSlice(view.state.schema, cleanText(text), view.state.selection.$from.marks()));
    },
    writeAtEnd() {
      const { doc } = body.state;
      if (doc.lastChild?.type.name !== 'paragraph')
        body.commands.insertContentAt(doc.content.size, { type: 'paragraph' });
      focusText(body, 'end');
    },
  };
}

/** A card has no text of its own: its first box gets the keyboard. */
function focusCard(view: EditorView): void {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isAtom) return;
  const card = view.nodeDOM(selection.from);
  if (card instanceof HTMLElement) card.querySelector('textarea')?.focus();
}

async function editLink(editor: Editor): Promise<void> {
  const before = hrefAt(editor);
  const href = await askForLink(before);
  if (href === null || editor.isDestroyed) return;
  editor.view.focus();
  const chain = editor.chain().extendMarkRange('link');
  if (href === '') chain.unsetLink().run();
  else if (editor.state.selection.empty && before === '')
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

function hrefAt(editor: Editor): string {
  const { href }: { readonly href?: unknown } = editor.getAttributes('link');
  return typeof href === 'string' ? href : '';
}
