import { redo, undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { convertPasted, matchBlocks } from '../../../../renderer/editor/paste/convert-pasted.ts';
import { pasteSlice } from '../../../../renderer/editor/paste/paste-slice.ts';
import { holdRange, insertedRange, readRange } from '../../../../renderer/editor/paste/pasted-range.ts';
import { readPlainSlice } from '../../../../renderer/editor/paste/read-text.ts';
import { bold, doc, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

function pasteText(editor: ReturnType<typeof openTestEditor>, text: string): void {
  pasteSlice(editor.view, readPlainSlice(editor.schema, text, []));
}

describe('a paste', () => {
  it('is one step to undo, whatever was typed just before and after it', () => {
    const editor = openTestEditor(doc(p('đầu ')));
    editor.commands.setTextSelection(5);
    editor.view.dispatch(editor.state.tr.insertText('gõ '));
    pasteText(editor, 'một\nhai');
    editor.view.dispatch(editor.state.tr.insertText(' tiếp'));
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('đầu gõ một'), p('hai')));
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('đầu gõ ')));
    redo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('đầu gõ một'), p('hai')));
  });

  it('is remembered by its place, which moves with the text before it', () => {
    const editor = openTestEditor(doc(p('ab')));
    editor.commands.setTextSelection(2);
    pasteText(editor, 'XY');
    editor.view.dispatch(editor.state.tr.insertText('…', 1));
    const range = readRange(editor.state);
    expect(range === null ? '' : editor.state.doc.textBetween(range.from, range.to)).toBe('XY');
  });

  it('that is still being read is never put over what is typed meanwhile', () => {
    const editor = openTestEditor(doc(p('trước đây sau')));
    const hold = (from: number, to: number) =>
      editor.view.dispatch(holdRange(editor.state.tr, { from, to, isWaiting: true }));
    hold(7, 10);
    editor.view.dispatch(editor.state.tr.insertText('này', 7, 10));
    expect(readRange(editor.state)).toMatchObject({ from: 7, to: 7 });
    hold(7, 7);
    editor.view.dispatch(editor.state.tr.insertText('x', 7));
    expect(readRange(editor.state)).toMatchObject({ from: 7, to: 7 });
    hold(7, 10);
    editor.view.dispatch(editor.state.tr.insertText('xa', 1));
    expect(readRange(editor.state)).toMatchObject({ from: 9, to: 12 });
  });

  it('has its place wherever its steps have put something', () => {
    const editor = openTestEditor(doc(p('ab'), p('cd')));
    const transaction = editor.state.tr.insertText('X', 2).insertText('Y', 7);
    expect(insertedRange(transaction)).toEqual({ from: 2, to: 8 });
  });
});

describe('a pasted text in an old encoding', () => {
  it('becomes what its fonts meant where nobody changed it, and letter by letter where somebody did', () => {
    const editor = openTestEditor(doc(p()));
    pasteText(editor, 'Uû ban\nXin chaøo\nbaïn');
    const before = ['Uû ban', 'Xin chaøo', 'baïn'].map((text) => editor.schema.nodeFromJSON(p(text)));
    const after = [p(bold('UỶ BAN')), p('Xin chào'), p('bạn')].map((block) => editor.schema.nodeFromJSON(block));
    editor.view.dispatch(editor.state.tr.insertText(' ơi é', editor.state.doc.content.size - 1));
    const range = readRange(editor.state);
    if (range === null) throw new Error('Nothing was pasted');
    const conversions = matchBlocks(before, after);
    editor.view.dispatch(
      convertPasted(editor.state, { ...range, to: range.to - ' ơi é'.length }, { encoding: 'vni', conversions }),
    );
    expect(editor.getJSON()).toEqual(doc(p(bold('UỶ BAN')), p('Xin chào'), p('bạn ơi é')));
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('Uû ban'), p('Xin chaøo'), p('baïn ơi é')));
  });
});
