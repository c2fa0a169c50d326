import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { DocumentJson } from '../../shared/document/json.ts';
import { schema } from '../../shared/document/schema.ts';

/** ProseMirror with our schema and nothing else: what typing costs at least. */
export function openBareView(mount: HTMLElement, body: DocumentJson): EditorView {
  const state = EditorState.create({ doc: schema.nodeFromJSON(body), plugins: [history(), keymap(baseKeymap)] });
  return new EditorView(mount, { state });
}
