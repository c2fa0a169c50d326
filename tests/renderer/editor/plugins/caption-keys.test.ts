import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../../../../shared/document/json.ts';
import { doc, figure, gallery, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** An editor with the caret at the end of this caption. */
function openAtEndOf(caption: string, body: DocumentJson): Editor {
  const editor = openTestEditor(body);
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'figure' && node.textContent === caption)
      editor.commands.setTextSelection(position + node.nodeSize - 1);
  });
  return editor;
}

function press(editor: Editor, key: string): void {
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const port = figure({ caption: 'Cảng' });
const bridge = figure({ caption: 'Cầu' });

describe('captionKeys', () => {
  it('starts a line under the photo with Enter', () => {
    const editor = openAtEndOf('Cảng', doc(port, p('sau')));
    press(editor, 'Enter');
    editor.commands.insertContent('mới');
    expect(editor.getJSON()).toEqual(doc(port, p('mới'), p('sau')));
  });

  it('uses the empty line that is there already', () => {
    const editor = openAtEndOf('Cảng', doc(port, p(), p('sau')));
    press(editor, 'Enter');
    editor.commands.insertContent('mới');
    expect(editor.getJSON()).toEqual(doc(port, p('mới'), p('sau')));
  });

  it('goes through the captions of a gallery and then out of it', () => {
    const editor = openAtEndOf('Cảng', doc(gallery(port, bridge), p('sau')));
    press(editor, 'Enter');
    expect(editor.state.selection.$head.parent.textContent).toBe('Cầu');
    press(editor, 'Enter');
    editor.commands.insertContent('mới');
    expect(editor.getJSON()).toEqual(doc(gallery(port, bridge), p('mới'), p('sau')));
  });

  it('goes to the alt text with Tab', () => {
    const editor = openAtEndOf('Cảng', doc(port));
    press(editor, 'Tab');
    expect(document.activeElement).toBe(editor.view.dom.querySelector('textarea'));
  });

  it('selects the figure with Escape', () => {
    const editor = openAtEndOf('Cảng', doc(port));
    press(editor, 'Escape');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
  });

  it('leaves Enter in a paragraph alone', () => {
    const editor = openTestEditor(doc(p('trước'), port));
    editor.commands.setTextSelection(6);
    press(editor, 'Enter');
    expect(editor.getJSON()).toEqual(doc(p('trước'), p(), port));
  });
});
