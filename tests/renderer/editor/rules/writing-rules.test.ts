import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { doc, figure, p, table, td, ul } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** Types a letter as the page tells the editor of one. */
function type(editor: Editor, letters: string): void {
  for (const letter of letters) {
    const { from, to } = editor.state.selection;
    const typed = () => editor.state.tr.insertText(letter, from, to);
    const isHandled = editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, letter, typed));
    if (isHandled !== true) editor.view.dispatch(typed());
  }
}

function typeInto(block: NodeJson, at: number, letters: string): unknown {
  const editor = openTestEditor(doc(block));
  editor.commands.setTextSelection(at);
  type(editor, letters);
  return editor.getJSON();
}

describe('writingRules', () => {
  it('leave the start of a caption as it is', () => {
    expect(typeInto(figure({ caption: 'x' }), 1, '- ')).toEqual(doc(figure({ caption: '- x' })));
  });

  it('make a list in a table cell', () => {
    expect(typeInto(table([td('')]), 4, '- ')).toEqual(doc(table([{ ...td(''), content: [ul([p()])] }])));
  });

  it('leave signs in the middle of a paragraph alone', () => {
    expect(typeInto(p('một hai ba bốn năm'), 15, '> ## - ')).toEqual(doc(p('một hai ba bốn> ## -  năm')));
  });

  it('leave letters alone: a word being typed belongs to the input method', () => {
    expect(typeInto(p('x'), 2, '--a')).toEqual(doc(p('x--a')));
  });

  it('replace no selected words by a sign that means something else', () => {
    const editor = openTestEditor(doc(p('một')));
    editor.commands.setTextSelection({ from: 1, to: 4 });
    type(editor, '"');
    expect(editor.getJSON()).toEqual(doc(p('"')));
  });
});
