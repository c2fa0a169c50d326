import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { BlockChange, Story } from '../../../shared/story/story.ts';
import { documentText } from '../../editor/autosave/block-json.ts';
import {
  createLineEditor,
  createStoryEditor,
  readLine,
  replaceBody,
  replaceLine,
} from '../../editor/create-text-editor.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { makeStore, type Store } from '../../state/store.ts';
import { codeTable } from '../../state/typed-codes.ts';
import { storyTexts } from '../story-texts.ts';

/** The two texts of a story that are edited as text: the body and the sapo. */
export interface StoryText {
  readonly body: Editor;
  readonly sapo: Editor;
  /** The body a moment ago: for counters and lists beside the text, which must not cost anything while somebody types. */
  readonly settledBody: Store<Node>;
  /** Where bold or a link goes: the text that had the caret last. */
  readonly active: Store<Editor>;
  readonly show: (story: Story) => void;
  /** Writes the sapo anew, as one undoable change. */
  readonly writeSapo: (sapo: readonly NodeJson[]) => void;
  readonly lock: (isLocked: boolean) => void;
  readonly destroy: () => void;
}

export interface TextListeners {
  readonly bodyChanged: () => void;
  readonly sapoChanged: (sapo: readonly NodeJson[]) => void;
}

/** How long the text must be at rest before what stands beside it is brought up to date. */
const SETTLE_MS = 200;

export function openStoryText(story: Story, context: EditorContext, listeners: TextListeners): StoryText {
  const { language } = context;
  const body = createStoryEditor(story.body, context, {
    label: storyTexts.body,
    language,
    isEditable: true,
    codes: codeTable.get,
    onChange() {
      listeners.bodyChanged();
      settle();
    },
  });
  const sapo = createLineEditor(story.fields.sapo, {
    label: storyTexts.sapo,
    language,
    isEditable: true,
    codes: codeTable.get,
    onChange: () => listeners.sapoChanged(readLine(sapo)),
  });
  const settledBody = makeStore(body.state.doc);
  const active = makeStore(body);
  body.on('focus', () => active.set(body));
  sapo.on('focus', () => active.set(sapo));
  let timer: number | undefined;

  function settle(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => settledBody.set(body.state.doc), SETTLE_MS);
  }

  function isShown(line: readonly NodeJson[]): boolean {
    return JSON.stringify(readLine(sapo)) === JSON.stringify(line);
  }

  return {
    body,
    sapo,
    settledBody,
    active,
    writeSapo(line) {
      if (!isShown(line)) replaceBlocks(sapo, { at: 0, remove: 1, insert: [{ type: 'paragraph', content: line }] });
    },
    show(next) {
      // The caret stays where it is when only the status or a field was changed elsewhere.
      if (documentText(body.state.doc) !== JSON.stringify(next.body)) replaceBody(body, next.body);
      if (!isShown(next.fields.sapo)) replaceLine(sapo, next.fields.sapo);
      settledBody.set(body.state.doc);
    },
    lock(isLocked) {
      body.setEditable(!isLocked, false);
      sapo.setEditable(!isLocked, false);
    },
    destroy() {
      clearTimeout(timer);
      body.destroy();
      sapo.destroy();
    },
  };
}

/** Replaces a run of top-level blocks, as one undoable change. */
export function replaceBlocks(editor: Editor, { at, remove, insert }: BlockChange): void {
  const { doc, schema, tr } = editor.state;
  const from = startOf(doc, at);
  const blocks = insert.map((block) => schema.nodeFromJSON(block));
  editor.view.dispatch(tr.replaceWith(from, startOf(doc, at + remove), blocks));
}

/** The position before a top-level block. */
export function startOf(document: Node, block: number): number {
  return document.children.slice(0, block).reduce((position, { nodeSize }) => position + nodeSize, 0);
}
