import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { marks } from '../../shared/document/marks.ts';

/** What holds where the caret is: names of marks and of the blocks around it, a subhead as `heading2` or `heading3`. */
export type TextState = ReadonlySet<string>;

/** One string, so that a toolbar renders again only when something in it changes, not on every letter. */
export function readTextState(editor: Editor): string {
  const { selection, storedMarks, doc } = editor.state;
  const { $from, from, to, empty } = selection;
  const active = Object.keys(marks).filter((name) => {
    const type = editor.schema.marks[name];
    if (type === undefined) return false;
    return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
  });
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type, attrs } = $from.node(depth);
    active.push(type.name === 'heading' ? `heading${String(attrs['level'])}` : type.name);
  }
  return active.join(' ');
}

export function useTextState(editor: Editor): TextState {
  const found = useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener);
      return () => editor.off('transaction', listener);
    },
    () => readTextState(editor),
  );
  return new Set(found.split(' '));
}
