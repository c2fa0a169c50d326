import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { chooseFromSlash, readSlashMenu } from '../../../../renderer/editor/slash/slash-menu.ts';
import type { SlashHost } from '../../../../renderer/editor/slash/slash-state.ts';
import { doc, h2, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

const names = ['anh', 'an', 'tit'];

function openWithSlash(...text: readonly string[]): Editor {
  const slash: SlashHost = {
    find: (typed) => names.filter((name) => name.startsWith(typed)),
    run: () => {},
  };
  const editor = openTestEditor(doc(p(...text)), [], { slash });
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  return editor;
}

function type(editor: Editor, letters: string): void {
  for (const letter of letters) editor.view.dispatch(editor.state.tr.insertText(letter));
}

function makeSubhead({ schema, state, view }: Editor): void {
  view.dispatch(state.tr.setBlockType(1, 1, schema.nodeFromJSON({ type: 'heading' }).type, { level: 2 }));
}

describe('slashMenu', () => {
  it.each([
    ['at the start of a block', '', '/'],
    ['after a space', 'Nước ', '/'],
  ])('opens %s', (_where, before, typed) => {
    const editor = openWithSlash(...(before === '' ? [] : [before]));
    type(editor, typed);
    expect(readSlashMenu(editor)?.found).toEqual(names);
  });

  it.each([
    ['a date', '19/'],
    ['an address', 'https:/'],
    ['the second slash of an address', 'https://'],
  ])('stays closed in %s', (_what, typed) => {
    const editor = openWithSlash();
    type(editor, typed);
    expect(readSlashMenu(editor)).toBeNull();
  });

  it('stays closed while an input method composes', () => {
    const editor = openWithSlash();
    editor.view.dispatch(editor.state.tr.insertText('/').setMeta('composition', 1));
    expect(readSlashMenu(editor)).toBeNull();
  });

  it('stays closed when the caret only walks up to a slash', () => {
    const editor = openWithSlash('/an');
    editor.commands.setTextSelection(2);
    expect(readSlashMenu(editor)).toBeNull();
  });

  it('offers less with every letter and closes when nothing fits', () => {
    const editor = openWithSlash();
    const found: unknown[] = [];
    for (const letter of '/ank') {
      type(editor, letter);
      found.push(readSlashMenu(editor)?.found ?? null);
    }
    expect(found).toEqual([names, ['anh', 'an'], ['anh', 'an'], null]);
  });

  it('lives through the Backspaces of a keyboard program', () => {
    const editor = openWithSlash();
    type(editor, '/an');
    editor.view.dispatch(editor.state.tr.delete(2, 4));
    type(editor, 'tit');
    expect(readSlashMenu(editor)?.found).toEqual(['tit']);
  });

  it('closes when the caret leaves', () => {
    const editor = openWithSlash('Nước ');
    type(editor, '/');
    editor.commands.setTextSelection(2);
    expect(readSlashMenu(editor)).toBeNull();
  });

  it('takes the typed words away and does what was chosen in one step of undo', () => {
    const editor = openWithSlash('Nước ');
    type(editor, '/tit');
    chooseFromSlash(editor, { find: () => [], run: () => makeSubhead(editor) }, 'tit');
    const chosen = editor.getJSON();
    undo(editor.state, editor.view.dispatch);
    expect([chosen, editor.getJSON()]).toEqual([doc(h2('Nước ')), doc(p('Nước /tit'))]);
  });
});
