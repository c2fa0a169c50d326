import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import {
  findAll,
  listFound,
  lookAgain,
  lookFor,
  MOST_FOUND,
  readFound,
} from '../../../../renderer/editor/find/found-text.ts';
import { replaceFound } from '../../../../renderer/editor/find/replace-found.ts';
import { type Finder, makeFinder, newFindQuery } from '../../../../shared/find/make-finder.ts';
import { bold, doc, figure, lineBreak, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** A finder that remembers which texts it was asked to read. */
function finderOf(words: string): { readonly finder: Finder; readonly read: string[] } {
  const made = makeFinder({ ...newFindQuery, words });
  if (!made.ok) throw new Error(made.problem);
  const read: string[] = [];
  return {
    read,
    finder(text) {
      read.push(text);
      return made.value(text);
    },
  };
}

describe('words looked for in a text', () => {
  it('are found in paragraphs and captions, over marks, and not over a line break', () => {
    const editor = openTestEditor(doc(p('lũ ', bold('l'), 'ũ'), figure({ caption: 'Lũ về' }), p('l', lineBreak, 'u')));
    lookFor(editor.view, finderOf('lu').finder, null);
    expect(listFound(editor.state).map(({ from, to }) => editor.state.doc.textBetween(from, to))).toEqual([
      'lũ',
      'lũ',
      'Lũ',
    ]);
  });

  it('move with what is typed before them', () => {
    const editor = openTestEditor(doc(p('một'), p('lũ')));
    lookFor(editor.view, finderOf('lũ').finder, null);
    editor.commands.insertContentAt(1, 'hai ');
    expect(listFound(editor.state)).toEqual([{ from: 10, to: 12 }]);
  });

  it('are looked for again in the changed block alone, and only at rest', () => {
    const editor = openTestEditor(doc(p('một'), p('lũ'), p('ba')));
    const { finder, read } = finderOf('lũ');
    lookFor(editor.view, finder, null);
    expect(read.splice(0)).toEqual(['một', 'lũ', 'ba']);
    editor.view.dispatch(editor.state.tr.insertText('lũ', 11));
    expect(read).toEqual([]);
    expect(listFound(editor.state)).toHaveLength(1);
    lookAgain(editor.view);
    expect(read).toEqual(['blũa']);
    expect(listFound(editor.state)).toHaveLength(2);
    expect(readFound(editor.state).changed).toEqual([]);
  });

  it('stay within the part of the text that is meant', () => {
    const editor = openTestEditor(doc(p('lũ lũ lũ')));
    lookFor(editor.view, finderOf('lũ').finder, { from: 4, to: 9 });
    expect(listFound(editor.state)).toEqual([
      { from: 4, to: 6 },
      { from: 7, to: 9 },
    ]);
  });
});

describe('more matches than a page can show', () => {
  it('are all replaced', () => {
    const editor = openTestEditor(doc(...Array.from({ length: 60 }, () => p('a'.repeat(100)))));
    const { finder } = finderOf('a');
    lookFor(editor.view, finder, null);
    expect(listFound(editor.state)).toHaveLength(MOST_FOUND);
    editor.view.dispatch(replaceFound(editor.state, { spans: findAll(editor.state), finder, fill: () => 'b' }));
    expect(editor.getText()).not.toContain('a');
  });
});

describe('replacing what was found', () => {
  it('keeps the marks of what it replaces and is one step back', () => {
    const before = doc(p('Sở ', bold('Y tế'), ' và sở y tế'), figure({ caption: 'sở y tế' }));
    const editor = openTestEditor(before);
    const { finder } = finderOf('y tế');
    lookFor(editor.view, finder, null);
    editor.view.dispatch(
      replaceFound(editor.state, { spans: listFound(editor.state), finder, fill: () => 'Xây dựng' }),
    );
    expect(editor.getJSON()).toEqual(
      doc(p('Sở ', bold('Xây dựng'), ' và sở Xây dựng'), figure({ caption: 'sở Xây dựng' })),
    );
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(before);
  });

  it('leaves alone what was typed away meanwhile', () => {
    const editor = openTestEditor(doc(p('lũ lớn')));
    const { finder } = finderOf('lũ');
    lookFor(editor.view, finder, null);
    const spans = listFound(editor.state);
    editor.view.dispatch(editor.state.tr.insertText('a', 2));
    editor.view.dispatch(replaceFound(editor.state, { spans, finder, fill: () => 'x' }));
    expect(editor.getText()).toBe('laũ lớn');
  });

  it('empties a paragraph without leaving an empty text', () => {
    const editor = openTestEditor(doc(p('lũ')));
    const { finder } = finderOf('lũ');
    lookFor(editor.view, finder, null);
    editor.view.dispatch(replaceFound(editor.state, { spans: listFound(editor.state), finder, fill: () => '' }));
    expect(editor.getJSON()).toEqual(doc(p()));
  });
});
