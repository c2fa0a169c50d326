import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { insertBlocks } from '../../../renderer/editor/insert-blocks.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { schema } from '../../../shared/document/schema.ts';
import { doc, figure, gallery, p } from '../../builders/document.ts';

const waiting = figure({ caption: 'Đang chờ' });

function insert(body: DocumentJson, position: number, ...blocks: readonly NodeJson[]): DocumentJson {
  const state = EditorState.create({ doc: schema.nodeFromJSON(body) });
  const nodes = blocks.map((block) => schema.nodeFromJSON(block));
  return insertBlocks(state, position, nodes).doc.toJSON() as DocumentJson; // written by ProseMirror from our schema
}

describe('insertBlocks', () => {
  it('puts a block after the paragraph the place is in, never into its middle', () => {
    expect(insert(doc(p('một'), p('hai')), 2, waiting)).toEqual(doc(p('một'), waiting, p('hai')));
  });

  it('takes the place of an empty paragraph', () => {
    expect(insert(doc(p('một'), p(), p('hai')), 6, waiting)).toEqual(doc(p('một'), waiting, p('hai')));
  });

  it('leaves an empty paragraph at the end, so that the writing can go on', () => {
    expect(insert(doc(p('một')), 2, waiting)).toEqual(doc(p('một'), waiting, p()));
  });

  it('stays inside a box that takes the block', () => {
    const box = (...content: readonly NodeJson[]): NodeJson => ({ type: 'infoBox', attrs: { title: '' }, content });
    expect(insert(doc(box(p('trong')), p('sau')), 3, waiting)).toEqual(doc(box(p('trong'), waiting), p('sau')));
  });

  it('goes outside of a table, whose cells take no photos', () => {
    const cell: NodeJson = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [p('ô')] };
    const table: NodeJson = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
    expect(insert(doc(table, p('sau')), 5, waiting)).toEqual(doc(table, waiting, p('sau')));
  });

  it('adds a photo to the gallery the caret is in', () => {
    const other = figure({ caption: 'Khác' });
    expect(insert(doc(gallery(waiting), p('sau')), 3, other)).toEqual(doc(gallery(waiting, other), p('sau')));
  });
});
