import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { removeNode } from '../../../../renderer/editor/views/node-place.ts';
import { doc, figure, gallery, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

const port = figure({ caption: 'Cảng' });
const bridge = figure({ caption: 'Cầu' });

describe('removeNode', () => {
  it('takes one photo out of a gallery', () => {
    const { view } = openTestEditor(doc(p('trước'), gallery(port, bridge)));
    removeNode({ view, getPos: () => 8 });
    expect(view.state.doc.toJSON()).toEqual(doc(p('trước'), gallery(bridge)));
  });

  it('takes a gallery away with its last photo, and undo brings both back', () => {
    const editor = openTestEditor(doc(p('trước'), gallery(port)));
    removeNode({ view: editor.view, getPos: () => 8 });
    expect(editor.getJSON()).toEqual(doc(p('trước')));
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('trước'), gallery(port)));
  });
});
