import type { Editor } from '@tiptap/core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  listMisspellings,
  misspellingAt,
  setSpellingRules,
} from '../../../../renderer/editor/spelling/spelling-marks.ts';
import { openWordBook } from '../../../../renderer/editor/spelling/word-book.ts';
import { isWrongVietnamese } from '../../../../shared/spelling/judge-vietnamese.ts';
import { bold, doc, figure, lineBreak, marked, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** Begins to look for misspelled words, and remembers which words were asked about. */
function startSpelling(editor: Editor, allowed: readonly string[] = []): readonly string[] {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const asked: string[] = [];
  const speller = {
    async judge(_language: string, words: readonly string[]) {
      asked.push(...words);
      return words.filter((word) => isWrongVietnamese(word, () => false));
    },
    suggest: async () => [],
  };
  const isAllowed = (word: string) => allowed.includes(word);
  setSpellingRules(editor.view, { book: openWordBook(speller, 'vi'), skipsItalics: true, isAllowed });
  return asked;
}

async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2000);
}

function wrongWords({ state }: Editor): readonly string[] {
  return listMisspellings(state).map(({ from, to }) => state.doc.textBetween(from, to));
}

describe('misspelled words of a text', () => {
  it('are found in paragraphs and captions, across marks and line breaks', async () => {
    const editor = openTestEditor(
      doc(p('các nghà', bold('nh'), ' và'), figure({ caption: 'Ảnh đựơc' }), p('một', lineBreak, 'nguời')),
    );
    startSpelling(editor);
    await rest();
    expect(wrongWords(editor)).toEqual(['nghành', 'đựơc', 'nguời']);
  });

  it('are no house words and no words in italics', async () => {
    const editor = openTestEditor(doc(p('nghành ', marked('nguời', 'italic'), ' đựơc')));
    startSpelling(editor, ['đựơc']);
    await rest();
    expect(wrongWords(editor)).toEqual(['nghành']);
  });

  it('ask about each word once, and only where something changed', async () => {
    const editor = openTestEditor(doc(p('một nghành'), p('hai')));
    const asked = startSpelling(editor);
    await rest();
    expect(asked).toEqual(['một', 'nghành', 'hai']);
    editor.commands.insertContentAt(13, 'một ba ');
    await rest();
    expect(asked).toEqual(['một', 'nghành', 'hai', 'ba']);
    expect(wrongWords(editor)).toEqual(['nghành']);
  });

  it('move with what is typed before them, and go when they are mended', async () => {
    const editor = openTestEditor(doc(p('các nghành')));
    startSpelling(editor);
    await rest();
    editor.commands.insertContentAt(1, 'ba ');
    expect(listMisspellings(editor.state)).toEqual([{ from: 8, to: 14 }]);
    expect(misspellingAt(editor.state, 14)).toEqual({ from: 8, to: 14 });
    expect(misspellingAt(editor.state, 3)).toBeNull();
    editor.commands.insertContentAt({ from: 8, to: 14 }, 'ngành');
    await rest();
    expect(wrongWords(editor)).toEqual([]);
  });

  it('are not marked while the caret is in them, and are when it leaves', async () => {
    const editor = openTestEditor(doc(p('các ')));
    startSpelling(editor);
    editor.commands.setTextSelection(5);
    editor.view.dispatch(editor.state.tr.insertText('nghành', 5));
    await rest();
    expect(editor.state.selection.head).toBe(11);
    expect(wrongWords(editor)).toEqual([]);
    editor.commands.setTextSelection(1);
    await rest();
    expect(wrongWords(editor)).toEqual(['nghành']);
  });

  it('are all found in a text of more blocks than are looked at in one go', async () => {
    const editor = openTestEditor(doc(...Array.from({ length: 200 }, () => p('một nghành'))));
    startSpelling(editor);
    await rest();
    expect(wrongWords(editor)).toHaveLength(200);
  });

  it('are marked no more when nobody wants them to be', async () => {
    const editor = openTestEditor(doc(p('nghành')));
    startSpelling(editor);
    await rest();
    setSpellingRules(editor.view, null);
    expect(wrongWords(editor)).toEqual([]);
  });
});
