import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { createLineEditor, createStoryEditor, readLine } from '../../renderer/editor/create-text-editor.ts';
import type { EditorContext } from '../../renderer/editor/editor-context.ts';
import { openLinkWatch } from '../../renderer/editor/link-watch.ts';
import { mountText } from '../../renderer/editor/mount-text.ts';
import { openPhotoShelf } from '../../renderer/editor/photo-shelf.ts';
import type { DocumentJson, NodeJson } from '../../shared/document/json.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { openBareView } from './bare-view.ts';
import { showPlainText } from './plain-text.ts';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/page.css';
import '../../renderer/story/story.css';
import '../../renderer/editor/text-editor.css';
import '../../renderer/editor/views/views.css';

/** What stands on the page beside the text while somebody types. */
export interface StageOptions {
  readonly photos?: readonly Photo[];
  /** Marks every place of these words, as find and the checks do. */
  readonly highlighted?: string;
  /** Breaks the editor on purpose: what a careless plugin does to a text being composed. */
  readonly isBroken?: boolean;
}

/** What a test may ask of the page; everything is in memory, nothing is saved. */
export interface Stage {
  openStory(body: DocumentJson, options?: StageOptions): void;
  openLine(line: readonly NodeJson[]): void;
  openBare(body: DocumentJson): void;
  /** Beside what is open, the text as the browser alone edits it; until the page is left. */
  addPlain(body: DocumentJson): void;
  read(): unknown;
  /** Puts the caret so many letters into the text that starts with these words. */
  putCaret(words: string, offset: number): void;
  /** The position of the caret in the document. */
  caret(): number;
  close(): void;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

let shown: { readonly view: EditorView; readonly read: () => unknown; readonly close: () => void } | null = null;

window.stage = {
  openStory(body, { photos = [], highlighted, isBroken = false } = {}) {
    const context = makeContext(photos);
    const editor = createStoryEditor(body, context, makeOptions(context));
    show(editor, () => editor.getJSON());
    if (highlighted !== undefined) editor.registerPlugin(highlight(highlighted));
    if (isBroken) editor.registerPlugin(rewriteWhatIsTyped());
  },
  openLine(line) {
    const editor = createLineEditor(line, makeOptions(makeContext([])));
    show(editor, () => readLine(editor));
  },
  openBare(body) {
    window.stage.close();
    const mount = makeMount();
    const view = openBareView(mount, body);
    shown = {
      view,
      read: () => view.state.doc.toJSON(),
      close() {
        view.destroy();
        mount.remove();
      },
    };
  },
  addPlain: (body) => showPlainText(makeMount(), body),
  read: () => shown?.read(),
  putCaret(words, offset) {
    if (shown === null) throw new Error('Nothing is open');
    const { view } = shown;
    const { node, offset: at } = view.domAtPos(findText(view, words) + offset, offset === 0 ? 1 : -1);
    view.focus();
    getSelection()?.collapse(node, at);
  },
  caret: () => shown?.view.state.selection.head ?? -1,
  close() {
    shown?.close();
    shown = null;
  },
};

function show(editor: Editor, read: () => unknown): void {
  window.stage.close();
  const mount = makeMount();
  mountText(editor, mount);
  shown = {
    view: editor.view,
    read,
    close() {
      editor.destroy();
      mount.remove();
    },
  };
}

function makeMount(): HTMLElement {
  const scroll = document.body.appendChild(document.createElement('div'));
  scroll.className = 'story-scroll';
  scroll.style.height = '100vh';
  const column = scroll.appendChild(document.createElement('article'));
  column.className = 'text-column';
  const mount = column.appendChild(document.createElement('div'));
  mount.className = 'text-mount body-text';
  return mount;
}

function makeContext(photos: readonly Photo[]): EditorContext {
  return {
    language: { current: () => 'vi', subscribe: () => () => {} },
    photos: openPhotoShelf(photos, async () => null),
    links: openLinkWatch(),
    choosePhotos: async () => [],
    addPhotoFiles: async () => [],
    fetchRemotePhoto: async () => [],
    paste: { pasted: () => {}, offer: () => {}, working: () => {} },
    chooseStory: async () => null,
    slash: { find: () => ['subhead'], run: () => {} },
  };
}

function makeOptions({ language }: EditorContext) {
  return { label: { en: 'Text', vi: 'Nội dung' }, language, isEditable: true, onChange: () => {} };
}

function highlight(words: string): Plugin {
  const key = new PluginKey<DecorationSet>('highlight');
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => {
        const found: Decoration[] = [];
        doc.descendants((node, position) => {
          const at = node.text?.indexOf(words) ?? -1;
          if (at >= 0)
            found.push(Decoration.inline(position + at, position + at + words.length, { class: 'highlight' }));
        });
        return DecorationSet.create(doc, found);
      },
      apply: (transaction, decorations) => decorations.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) ?? null },
  });
}

/** Completes a word at once, as a careless helper does: the input method has not finished with these letters. */
function rewriteWhatIsTyped(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { selection, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const { $head } = selection;
      const at = $head.parent.textContent.search(/nuo(?!ng)/);
      return at < 0 ? null : tr.insertText('nuong', $head.start() + at, $head.start() + at + 3);
    },
  });
}

function findText({ state }: EditorView, words: string): number {
  let found: number | null = null;
  state.doc.descendants((node, position) => {
    if (found === null && node.text?.startsWith(words) === true) found = position;
  });
  if (found === null) throw new Error(`No text starts with "${words}"`);
  return found;
}
