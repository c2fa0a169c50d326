import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { pasteSlice } from '../../../../renderer/editor/paste/paste-slice.ts';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { doc, figure, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** Pastes at the end of `trước` and types on. */
function pasteAndType(body: readonly NodeJson[], ...pasted: readonly NodeJson[]): unknown {
  const editor = openTestEditor(doc(p('trước'), ...body));
  editor.commands.setTextSelection(6);
  pasteSlice(editor.view, new Slice(editor.schema.nodeFromJSON(doc(...pasted)).content, 0, 0));
  editor.commands.insertContent('!');
  return editor.getJSON();
}

const photo = figure({ caption: 'Cảng' });

describe('pasteSlice', () => {
  it('goes on behind a pasted photo, not in its caption', () => {
    expect(pasteAndType([], photo)).toEqual(doc(p('trước'), photo, p('!')));
  });

  it('starts a line of its own between two photos', () => {
    expect(pasteAndType([photo], photo)).toEqual(doc(p('trước'), photo, p('!'), photo));
  });

  it('goes on in the paragraph that follows', () => {
    expect(pasteAndType([p('sau')], p('một'), photo)).toEqual(doc(p('trước'), p('một'), photo, p('!sau')));
  });
});
