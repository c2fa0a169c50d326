import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { asOneStep } from '../one-step.ts';
import { nextMenu, type SlashHost, type SlashMenu, type SlashMove, slashKey } from './slash-state.ts';

/** Before the keys of lists and tables: while the menu is open, arrows, Tab and Enter are for it. */
const PRIORITY = 2000;

/**
 * A slash opens a menu of what can be written. Only its state is here: nothing is drawn into the text, no letter is
 * held back, so that input methods never notice it.
 */
export function slashMenu(host: SlashHost): Extension {
  return Extension.create({
    name: 'slashMenu',
    priority: PRIORITY,
    addProseMirrorPlugins() {
      return [makePlugin(this.editor, host)];
    },
  });
}

export function readSlashMenu(editor: Editor): SlashMenu | null {
  return slashKey.getState(editor.state) ?? null;
}

/** Takes the typed words away and does what was chosen, as one step of undo. */
export function chooseFromSlash(editor: Editor, host: SlashHost, id: string): void {
  const menu = readSlashMenu(editor);
  if (menu === null) return;
  asOneStep(editor, () => {
    editor.view.dispatch(editor.state.tr.delete(menu.from, editor.state.selection.head));
    host.run(id);
  });
}

function makePlugin(editor: Editor, host: SlashHost): Plugin<SlashMenu | null> {
  return new Plugin<SlashMenu | null>({
    key: slashKey,
    state: {
      init: () => null,
      apply: (transaction, menu, _before, state) => nextMenu(transaction, menu, state, host),
    },
    props: {
      handleKeyDown(view, event) {
        const menu = slashKey.getState(view.state) ?? null;
        if (menu === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
          return false;
        return press(editor, host, menu, event.key);
      },
      handleDOMEvents: {
        blur(view) {
          if (slashKey.getState(view.state) != null) move(view, { kind: 'close' });
          return false;
        },
      },
    },
  });
}

function press(editor: Editor, host: SlashHost, { found, active }: SlashMenu, key: string): boolean {
  switch (key) {
    case 'ArrowDown':
      return move(editor.view, { kind: 'go', by: 1 });
    case 'ArrowUp':
      return move(editor.view, { kind: 'go', by: -1 });
    case 'Escape':
      return move(editor.view, { kind: 'close' });
    case 'Enter':
    case 'Tab':
      chooseFromSlash(editor, host, found[active] ?? '');
      return true;
    default:
      return false;
  }
}

function move(view: EditorView, change: SlashMove): true {
  view.dispatch(view.state.tr.setMeta(slashKey, change));
  return true;
}
