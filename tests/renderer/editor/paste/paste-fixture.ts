import { readFileSync } from 'node:fs';
import { makeClipboardParser } from '../../../../renderer/editor/paste/clipboard-parser.ts';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { type PreparedHtml, prepareHtml } from '../../../../shared/foreign-html/prepare-html.ts';
import { doc, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

export function prepareFixture(name: string): PreparedHtml {
  return prepareHtml(readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8'));
}

/** Prepared HTML as the blocks it becomes. DOMPurify stands between in the product, and is tested in a real browser. */
export function readBlocks(html: string): readonly NodeJson[] {
  const { schema } = openTestEditor(doc(p()));
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return makeClipboardParser(schema).parseSlice(holder).content.toJSON() as readonly NodeJson[]; // written by ProseMirror from our schema
}
