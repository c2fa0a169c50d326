import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { goToNote, listNotes, notableRange, noteAt, writeNote } from '../../../renderer/editor/notes.ts';
import { bold, doc, p } from '../../builders/document.ts';
import { openTestEditor } from './open-test-editor.ts';

const note = { text: 'Kiểm lại số này', author: 'Bút Thử' };

describe('notes to the editor', () => {
  it('are about the word at the caret when nothing is selected', () => {
    const editor = openTestEditor(doc(p('Có 4.200 lao động')));
    editor.commands.setTextSelection(6);
    expect(notableRange(editor.state)).toEqual({ from: 4, to: 9 });
  });

  it('are one note over words of different looks, found from inside it', () => {
    const editor = openTestEditor(doc(p('Có ', bold('4.200'), ' lao động')));
    writeNote(editor, { from: 4, to: 13 }, note);
    expect(listNotes(editor.state.doc)).toEqual([{ ...note, from: 4, to: 13, words: '4.200 lao' }]);
    editor.commands.setTextSelection(8);
    expect(noteAt(editor.state)?.text).toBe('Kiểm lại số này');
  });

  it('go away with an empty text, and come back with undo', () => {
    const editor = openTestEditor(doc(p('Có 4.200 lao động')));
    writeNote(editor, { from: 4, to: 9 }, note);
    writeNote(editor, { from: 4, to: 9 }, { text: '', author: '' });
    expect(listNotes(editor.state.doc)).toEqual([]);
    undo(editor.view.state, editor.view.dispatch);
    expect(listNotes(editor.state.doc)).toHaveLength(1);
  });

  it('do not grow with what is typed after them', () => {
    const editor = openTestEditor(doc(p('Có 4.200 lao động')));
    writeNote(editor, { from: 4, to: 9 }, note);
    editor.view.dispatch(editor.state.tr.insertText(' người', 9));
    expect(listNotes(editor.state.doc)[0]?.words).toBe('4.200');
  });

  it('show their words when asked for', () => {
    const editor = openTestEditor(doc(p('Có 4.200 lao động')));
    writeNote(editor, { from: 4, to: 9 }, note);
    const [found] = listNotes(editor.state.doc);
    if (found !== undefined) goToNote(editor, found);
    expect(editor.state.selection).toMatchObject({ from: 4, to: 9 });
  });
});
