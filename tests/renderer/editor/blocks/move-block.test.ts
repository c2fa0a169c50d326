import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { moveBlockTo, moveSelectedBlocks } from '../../../../renderer/editor/blocks/move-block.ts';
import type { DocumentJson } from '../../../../shared/document/json.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { doc, figure, gallery, infoBox, p, table, td, ul } from '../../../builders/document.ts';

const [one, two] = [figure({ caption: 'một' }), figure({ caption: 'hai' })];

function stateOf(body: DocumentJson, at: number, to = at): EditorState {
  const document = schema.nodeFromJSON(body);
  return EditorState.create({ doc: document, selection: TextSelection.create(document, at, to) });
}

describe('moveSelectedBlocks', () => {
  it.each([
    ['a paragraph down', doc(p('a'), p('b')), 2, 1, doc(p('b'), p('a'))],
    ['a paragraph up', doc(p('a'), p('b')), 5, -1, doc(p('b'), p('a'))],
    ['an item in its list', doc(ul('a', 'b')), 3, 1, doc(ul('b', 'a'))],
    ['the list, from its last item', doc(ul('a', 'b'), p('c')), 8, 1, doc(p('c'), ul('a', 'b'))],
    ['a photo in its gallery', doc(gallery(one, two)), 3, 1, doc(gallery(two, one))],
    ['a paragraph in its box', doc(infoBox('', p('a'), p('b'))), 3, 1, doc(infoBox('', p('b'), p('a')))],
    [
      'a whole table, not its cells',
      doc(table([td('a'), td('b')]), p('c')),
      5,
      1,
      doc(p('c'), table([td('a'), td('b')])),
    ],
  ] as const)('moves %s', (_what, before, at, by, after) => {
    expect(moveSelectedBlocks(stateOf(before, at), by)?.doc.toJSON()).toEqual(after);
  });

  it('moves several selected blocks together', () => {
    const moved = moveSelectedBlocks(stateOf(doc(p('a'), p('b'), p('c')), 1, 5), 1);
    expect(moved?.doc.toJSON()).toEqual(doc(p('c'), p('a'), p('b')));
  });

  it('keeps the caret at its letter', () => {
    const moved = moveSelectedBlocks(stateOf(doc(p('abc'), p('d')), 2), 1);
    expect(moved?.selection.$head.parentOffset).toBe(1);
    expect(moved?.selection.$head.parent.textContent).toBe('abc');
  });

  it('says that the first block goes no higher', () => {
    expect(moveSelectedBlocks(stateOf(doc(p('a'), p('b')), 1), -1)).toBeNull();
  });
});

describe('moveBlockTo', () => {
  it('takes along what is selected in the block', () => {
    const moved = moveBlockTo(stateOf(doc(p('abc'), p('d')), 2, 3), 0, 8);
    expect([moved?.doc.toJSON(), moved?.selection.anchor, moved?.selection.head]).toEqual([
      doc(p('d'), p('abc')),
      5,
      6,
    ]);
  });

  it('leaves what is selected elsewhere alone', () => {
    const moved = moveBlockTo(stateOf(doc(p('abc'), p('d')), 6), 0, 8);
    expect(moved?.selection.$head.parent.textContent).toBe('d');
  });

  it('lets no box be put into itself', () => {
    expect(moveBlockTo(stateOf(doc(infoBox('', p('a')), p('b')), 3), 0, 1)).toBeNull();
  });
});
