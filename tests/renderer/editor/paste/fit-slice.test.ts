import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { pasteSlice } from '../../../../renderer/editor/paste/paste-slice.ts';
import type { DocumentJson, NodeJson } from '../../../../shared/document/json.ts';
import { doc, figure, gallery, h2, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

const table = (...cells: readonly (readonly NodeJson[])[]): NodeJson => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map(cell) }],
});
const cell = (content: readonly NodeJson[]): NodeJson => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content,
});
const box = (...content: readonly NodeJson[]): NodeJson => ({ type: 'infoBox', attrs: { title: '' }, content });

/** Pastes with the caret behind the word `đây`. */
function paste(body: DocumentJson, ...pasted: readonly NodeJson[]): DocumentJson {
  const editor = openTestEditor(body);
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === 'đây') editor.commands.setTextSelection(position + 3);
  });
  const { content } = editor.schema.nodeFromJSON(doc(...pasted));
  pasteSlice(editor.view, new Slice(content, 1, 1));
  editor.state.doc.check();
  return editor.getJSON() as DocumentJson; // written by ProseMirror from our schema
}

const photo = figure({ caption: 'Cảng' });

describe('what is pasted', () => {
  it('into a cell leaves the table whole: paragraphs stay in the cell, a photo follows under the table', () => {
    expect(paste(doc(table([p('đây')], [p('b')]), p('sau')), p('một'), h2('hai'), photo, p('ba'))).toEqual(
      doc(table([p('đâymột'), p('hai'), p('ba')], [p('b')]), photo, p('sau')),
    );
  });

  it('into a cell as a table among other things goes under the table', () => {
    expect(paste(doc(table([p('đây')], [p('b')])), p('một'), table([p('x')]), p('hai'))).toEqual(
      doc(table([p('đâymột'), p('hai')], [p('b')]), table([p('x')])),
    );
  });

  it('into a box keeps photos and makes paragraphs of subheads', () => {
    expect(paste(doc(box(p('đây'), p('cuối'))), p('một'), h2('hai'), photo, p('ba'))).toEqual(
      doc(box(p('đâymột'), p('hai'), photo, p('ba'), p('cuối'))),
    );
  });

  it('into a caption leaves the gallery whole: one paragraph stays, the rest follows under it', () => {
    const caption = figure({ caption: 'đây' });
    expect(paste(doc(gallery(caption, photo), p('sau')), p('một'), h2('hai'), p('ba'))).toEqual(
      doc(gallery(figure({ caption: 'đâymột' }), photo), h2('hai'), p('ba'), p('sau')),
    );
  });

  it('into a paragraph is what ProseMirror makes of it', () => {
    expect(paste(doc(p('đây'), p('sau')), p('một'), h2('hai'), photo, p('ba'))).toEqual(
      doc(p('đâymột'), h2('hai'), photo, p('ba'), p('sau')),
    );
  });
});
