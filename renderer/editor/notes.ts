import type { Editor } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';

/** Positions in a text, the end not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A note to the editor, and the words it is about. */
export interface NoteInText extends TextRange {
  readonly text: string;
  readonly author: string;
  readonly words: string;
}

/** Every note of a text in reading order; one that goes over bold words is still one. */
export function listNotes(document: Node): readonly NoteInText[] {
  const notes: NoteInText[] = [];
  document.descendants((node, position) => {
    const mark = findNote(node);
    if (mark === undefined) return;
    const last = notes[notes.length - 1];
    const [text, author] = [String(mark.attrs['text']), String(mark.attrs['author'])];
    const to = position + node.nodeSize;
    if (last !== undefined && last.to === position && last.text === text && last.author === author)
      notes[notes.length - 1] = { ...last, to, words: last.words + (node.text ?? '') };
    else notes.push({ from: position, to, text, author, words: node.text ?? '' });
  });
  return notes;
}

/** The note the caret is in or the selection touches. */
export function noteAt({ doc, selection }: EditorState): NoteInText | null {
  const { from, to } = selection;
  return listNotes(doc).find((note) => note.from <= to && note.to >= from) ?? null;
}

/** The words a new note is about: what is selected, else the word at the caret; null where there is none. */
export function notableRange({ doc, selection }: EditorState): TextRange | null {
  const { from, to, empty, $from } = selection;
  if (!empty) return doc.textBetween(from, to).trim() === '' ? null : { from, to };
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n');
  const after = $from.parent.textBetween($from.parentOffset, $from.parent.content.size, '\n', '\n');
  const start = from - (/\S*$/.exec(before)?.[0].length ?? 0);
  const end = from + (/^\S*/.exec(after)?.[0].length ?? 0);
  return start === end ? null : { from: start, to: end };
}

/** Sets what a note says; '' takes it away. One undoable change. */
export function writeNote(
  editor: Editor,
  { from, to }: TextRange,
  { text, author }: { readonly text: string; readonly author: string },
): void {
  const type = editor.schema.marks['note'];
  if (type === undefined) throw new Error('The schema has no notes');
  const { tr } = editor.state;
  editor.view.dispatch(
    text === '' ? tr.removeMark(from, to, type) : tr.addMark(from, to, type.create({ text, author })),
  );
}

/** Puts the caret at the words of a note. */
export function goToNote(editor: Editor, { from, to }: NoteInText): void {
  editor.view.focus();
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView());
}

function findNote(node: Node): Mark | undefined {
  return node.marks.find(({ type }) => type.name === 'note');
}
