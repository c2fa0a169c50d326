import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { listFoundBoxes, lookAgain, lookFor } from '../../../../renderer/editor/find/found-text.ts';
import { replaceFound } from '../../../../renderer/editor/find/replace-found.ts';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { makeFinder, newFindQuery } from '../../../../shared/find/make-finder.ts';
import { doc, embedCard, figure, infoBox, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

function open(...blocks: readonly NodeJson[]) {
  const editor = openTestEditor(doc(...blocks));
  const made = makeFinder({ ...newFindQuery, words: 'lu' });
  if (!made.ok) throw new Error(made.problem);
  lookFor(editor.view, made.value, null);
  const found = () => listFoundBoxes(editor.state).map(({ block, name, span }) => [block, name, span.from]);
  return { editor, finder: made.value, found };
}

describe('words looked for in the boxes of blocks', () => {
  it('are found in alt and credit of a photo, and in the titles of boxes and cards', () => {
    const { editor, found } = open(
      p('lũ'),
      figure({ alt: 'Mùa lũ, lũ lớn', credit: 'Lu Văn' }),
      infoBox('Lũ qua các năm', p('x')),
      embedCard({ title: 'Bản tin lũ', description: 'Khí tượng' }),
    );
    expect(found()).toEqual([
      [4, 'alt', 4],
      [4, 'alt', 8],
      [4, 'credit', 0],
      [6, 'title', 0],
      [11, 'title', 8],
    ]);
    expect(editor.view.dom.querySelector('figure')?.getAttribute('data-found')).toBe('alt credit');
  });

  it('are looked for again in a box that was written in, and move with the text over it', () => {
    const { editor, found } = open(p('a'), figure({ alt: 'Mùa' }));
    editor.view.dispatch(editor.state.tr.setNodeAttribute(3, 'alt', 'Mùa lũ'));
    lookAgain(editor.view);
    expect(found()).toEqual([[3, 'alt', 4]]);
    editor.view.dispatch(editor.state.tr.insertText('bc', 2));
    expect(found()).toEqual([[5, 'alt', 4]]);
    editor.view.dispatch(editor.state.tr.setNodeAttribute(5, 'alt', ''));
    lookAgain(editor.view);
    expect(found()).toEqual([]);
  });

  it('are replaced together with those of the text, as one step', () => {
    const { editor, finder } = open(p('a'), figure({ caption: 'lũ', alt: 'lũ và lũ', credit: 'x' }));
    const before = editor.getJSON();
    const boxes = listFoundBoxes(editor.state);
    editor.view.dispatch(
      replaceFound(editor.state, { spans: [{ from: 4, to: 6 }], boxes, finder, fill: () => 'nước' }),
    );
    expect(editor.getJSON()).toEqual(doc(p('a'), figure({ caption: 'nước', alt: 'nước và nước', credit: 'x' })));
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(before);
  });

  it('stay where what replaces them would be too long for the box', () => {
    const { editor, finder } = open(figure({ credit: 'lũ' }));
    const boxes = listFoundBoxes(editor.state);
    editor.view.dispatch(replaceFound(editor.state, { spans: [], boxes, finder, fill: () => 'x'.repeat(400) }));
    expect(editor.getJSON()).toEqual(doc(figure({ credit: 'lũ' })));
  });
});
