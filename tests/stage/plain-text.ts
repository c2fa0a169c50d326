import { DOMSerializer } from '@tiptap/pm/model';
import type { DocumentJson } from '../../shared/document/json.ts';
import { schema } from '../../shared/document/schema.ts';

/** The text as plain editable HTML, without any script: the browser alone. It looks like the text of an editor. */
export function showPlainText(mount: HTMLElement, body: DocumentJson): void {
  const text = mount.appendChild(document.createElement('div'));
  text.className = 'ProseMirror';
  text.contentEditable = 'true';
  text.spellcheck = false;
  text.append(DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(body).content));
}
