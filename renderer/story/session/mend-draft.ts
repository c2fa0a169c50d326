import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { type FieldName, fieldNames, type StoryFields } from '../../../shared/story/fields.ts';
import type { StoryChange } from '../../../shared/story/story.ts';
import { asOneStep } from '../../editor/one-step.ts';
import type { Store } from '../../state/store.ts';
import type { StoryText } from './story-text.ts';

/** Takes a change back whole; false, and nothing done, where what it changed has been changed since. */
export type TakeBack = () => boolean;

interface Draft {
  readonly text: StoryText;
  readonly fields: Store<StoryFields>;
  readonly change: (change: StoryChange) => void;
}

/** Makes the fix of a check: one undo in each text takes it back, and what is returned takes back all of it. */
export function mendDraft({ text, fields, change }: Draft, made: StoryChange): TakeBack {
  const before = fields.get();
  const documents = [text.body, text.sapo].map((editor) => ({ editor, doc: editor.state.doc }));
  asOneStep(text.body, () => asOneStep(text.sapo, () => change(made)));
  const after = fields.get();
  const names: readonly FieldName[] = fieldNames.filter((name) => name !== 'sapo' && after[name] !== before[name]);
  const mended = documents
    .filter(({ editor, doc }) => editor.state.doc !== doc)
    .map(({ editor }) => ({ editor, doc: editor.state.doc }));
  return () => {
    const isAsMended =
      names.every((name) => fields.get()[name] === after[name]) &&
      mended.every(({ editor, doc }) => !editor.isDestroyed && editor.state.doc === doc);
    if (!isAsMended) return false;
    if (names.length > 0) change({ fields: Object.fromEntries(names.map((name) => [name, before[name]])) });
    for (const { editor } of mended) takeBackIn(editor);
    return true;
  };
}

function takeBackIn(editor: Editor): void {
  undo(editor.state, editor.view.dispatch);
}
