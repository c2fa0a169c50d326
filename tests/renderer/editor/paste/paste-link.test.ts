import { undo } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { linkSelected } from '../../../../renderer/editor/paste/paste-link.ts';
import { readPlainSlice } from '../../../../renderer/editor/paste/read-text.ts';
import { doc, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

const href = 'https://example.org/van-ban?so=12';
const linked = { type: 'text', marks: [{ type: 'link', attrs: { href } }], text: 'văn bản' };

function open(words: string, from: number, to: number) {
  const editor = openTestEditor(doc(p(words), p('sau')));
  editor.commands.setTextSelection({ from, to });
  const paste = (text: string) => linkSelected(editor.state, readPlainSlice(editor.schema, text, []));
  return { editor, paste };
}

describe('an address pasted over selected words', () => {
  it('makes them a link, leaves the caret behind them, and is taken back by one undo', () => {
    const { editor, paste } = open('theo văn bản ấy', 6, 13);
    const transaction = paste(` ${href}\n`);
    if (transaction === null) throw new Error('Nothing was linked');
    editor.view.dispatch(transaction);
    editor.view.dispatch(editor.state.tr.insertText(' này'));
    expect(editor.getJSON()).toEqual(doc(p('theo ', linked, ' này ấy'), p('sau')));
    undo(editor.state, editor.view.dispatch);
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(doc(p('theo văn bản ấy'), p('sau')));
  });

  it('does so too where the clipboard holds the address as a link', () => {
    const { editor } = open('theo văn bản ấy', 6, 13);
    const mark = editor.schema.mark('link', { href });
    const slice = new Slice(Fragment.from(editor.schema.text(href, [mark])), 0, 0);
    expect(linkSelected(editor.state, slice)?.doc.firstChild?.toJSON()).toEqual(p('theo ', linked, ' ấy'));
  });

  it('is pasted as text without a selection, over several blocks, over another address, or with words beside it', () => {
    expect(open('theo văn bản ấy', 6, 6).paste(href)).toBeNull();
    expect(open('theo văn bản ấy', 6, 19).paste(href)).toBeNull();
    expect(open('http://example.org', 1, 19).paste(href)).toBeNull();
    expect(open('theo văn bản ấy', 6, 13).paste(`xem ${href}`)).toBeNull();
    expect(open('theo văn bản ấy', 6, 13).paste('javascript:alert(1)')).toBeNull();
  });
});
