import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import { DOMParser, DOMSerializer, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../renderer/editor/autosave/block-json.ts';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { schema } from '../../../shared/document/schema.ts';
import { anyDocument } from '../../builders/any-document.ts';
import { photoId } from './every-node.ts';
import { openTestEditor } from './open-test-editor.ts';

/** Any document in the form the editor itself writes: text clean and joined, tables of even rows left to the table tests. */
const documents = anyDocument({ photoIds: [photoId], storyIds: [] })
  .map((body) => ({ type: 'doc' as const, content: body.content.filter(({ type }) => type !== 'table').map(clean) }))
  .filter(({ content }) => content.length > 0)
  .map((body) => schema.nodeFromJSON(body))
  .filter(isWhole);

function clean(node: NodeJson): NodeJson {
  const text = node.text === undefined ? {} : { text: cleanLine(node.text).trim() || 'chữ' };
  return { ...node, ...text, ...(node.content === undefined ? {} : { content: node.content.map(clean) }) };
}

function isWhole(document: Node): boolean {
  return parseDocument(JSON.parse(JSON.stringify(document.toJSON()))).ok;
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('type', 'delete', 'split', 'bold', 'paragraph', 'remove', 'join'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
  }),
  { minLength: 1, maxLength: 15 },
);
type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** Does what a person does, where the text allows it; elsewhere nothing. */
function doEdit(editor: Editor, { kind, at, length }: Edit): void {
  const { view } = editor;
  const { doc, schema: types, tr } = view.state;
  const size = doc.content.size;
  const from = Math.min(Math.floor(at * size), size);
  const to = Math.min(from + length, size);
  const $from = doc.resolve(from);
  if (kind === 'type') {
    const selection = TextSelection.near($from);
    view.dispatch(tr.insertText('chữ mới ', selection.from, selection.to));
  } else if (kind === 'delete') view.dispatch(tr.deleteRange(from, to));
  else if (kind === 'bold') view.dispatch(tr.addMark(from, to, types.mark('bold')));
  else if (kind === 'paragraph')
    view.dispatch(tr.insert($from.depth === 0 ? from : $from.after(1), types.node('paragraph')));
  else if (kind === 'remove') {
    if ($from.depth > 0 && doc.childCount > 1) view.dispatch(tr.delete($from.before(1), $from.after(1)));
  } else {
    view.dispatch(tr.setSelection(TextSelection.near($from)));
    if (kind === 'split') editor.commands.splitBlock();
    else editor.commands.joinBackward();
  }
}

function repeat(once: () => boolean): number {
  let count = 0;
  while (count < 200 && once()) count += 1;
  return count;
}

describe('undo and redo over any document', () => {
  it('lead back to the first letter and forward to the last, every document between being whole', () => {
    fc.assert(
      fc.property(documents, edits, (document, script) => {
        const editor = openTestEditor({ type: 'doc', content: document.toJSON().content });
        const start = documentText(editor.state.doc);
        for (const edit of script) {
          doEdit(editor, edit);
          editor.state.doc.check();
        }
        const end = documentText(editor.state.doc);
        repeat(() => undo(editor.state, editor.view.dispatch));
        expect(documentText(editor.state.doc)).toBe(start);
        repeat(() => redo(editor.state, editor.view.dispatch));
        expect(documentText(editor.state.doc)).toBe(end);
        editor.destroy();
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('are seen not to when a change goes past the history', () => {
    const editor = openTestEditor({ type: 'doc', content: [{ type: 'paragraph' }] });
    const start = documentText(editor.state.doc);
    editor.view.dispatch(editor.state.tr.insertText('lén', 1).setMeta('addToHistory', false));
    repeat(() => undo(editor.state, editor.view.dispatch));
    expect(documentText(editor.state.doc)).not.toBe(start);
  });
});

describe('any document', () => {
  it('is the same after the JSON the archive keeps', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(schema.nodeFromJSON(JSON.parse(documentText(document))).eq(document)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after the HTML of the clipboard', () => {
    const editor = openTestEditor({ type: 'doc', content: [{ type: 'paragraph' }] });
    const types = editor.schema;
    fc.assert(
      fc.property(documents, (document) => {
        const ours = types.nodeFromJSON(document.toJSON());
        const place = window.document.createElement('div');
        place.append(DOMSerializer.fromSchema(types).serializeFragment(ours.content, { document: window.document }));
        const again = window.document.createElement('div');
        again.innerHTML = place.innerHTML;
        const read = DOMParser.fromSchema(types).parse(again, { preserveWhitespace: 'full' });
        expect(read.toJSON()).toEqual(ours.toJSON());
      }),
      { numRuns: 200 },
    );
  });
});
