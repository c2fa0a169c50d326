import { describe, expect, it } from 'vitest';
import { doc, figure, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

describe('keepSelectedBlock', () => {
  it('starts a paragraph after a selected photo instead of typing it away', () => {
    const waiting = figure({ caption: 'Ảnh' });
    const editor = openTestEditor(doc(waiting, p('sau')));
    editor.commands.setNodeSelection(0);
    const { from, to } = editor.state.selection;
    const isHandled = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, 'a', () => editor.state.tr),
    );
    expect([isHandled, editor.getJSON()]).toEqual([true, doc(waiting, p('a'), p('sau'))]);
  });
});
