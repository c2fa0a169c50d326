import { describe, expect, it } from 'vitest';
import { doc, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

const decomposed = 'tạo'.normalize('NFD');

describe('normalForm', () => {
  it('leaves the word being typed as it is', () => {
    const editor = openTestEditor(doc(p('x'), p('y')));
    editor.commands.insertContentAt(2, decomposed);
    expect(editor.getJSON()).toEqual(doc(p(`x${decomposed}`), p('y')));
  });

  it('composes a paragraph when the caret has left it', () => {
    const editor = openTestEditor(doc(p('x'), p('y')));
    editor.commands.insertContentAt(2, decomposed);
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    expect(editor.getJSON()).toEqual(doc(p('xtạo'), p('y')));
  });
});
