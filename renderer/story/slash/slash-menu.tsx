import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { formatShortcut } from '../../command/shortcut.ts';
import { chooseFromSlash, readSlashMenu } from '../../editor/slash/slash-menu.ts';
import type { SlashMenu as OpenMenu } from '../../editor/slash/slash-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { iconOf } from '../toolbar/toolbar-items.ts';
import { getSlashCommand, slashHost } from './slash-choices.ts';
import { slashTexts } from './slash-texts.ts';
import './slash-menu.css';

/** The list a slash opens, beside the caret. The keyboard stays in the text, which says what is active. */
export function SlashMenu({ editor }: { readonly editor: Editor }) {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener);
      return () => editor.off('transaction', listener);
    },
    [editor],
  );
  const menu = useSyncExternalStore(subscribe, () => readSlashMenu(editor));
  return menu === null ? null : <SlashList editor={editor} menu={menu} />;
}

interface SlashListProps {
  readonly editor: Editor;
  readonly menu: OpenMenu;
}

function SlashList({ editor, menu }: SlashListProps) {
  const t = useText();
  const { platform } = useAppState();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const activeId = `${listId}-${menu.found[menu.active] ?? ''}`;
  usePlace(editor, list, menu);
  useOwnership(editor, listId, activeId);
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={list} id={listId} className="slash-menu" role="listbox" aria-label={t(slashTexts.menu)} tabIndex={-1}>
      {menu.found.map((id, index) => {
        const { title, shortcut } = getSlashCommand(id);
        const Icon = iconOf(id);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in the text, which has the keys of the list
          <div
            key={id}
            id={`${listId}-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === menu.active}
            className="slash-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => chooseFromSlash(editor, slashHost, id)}
          >
            <Icon size={16} aria-hidden />
            <span className="slash-label">{t(title)}</span>
            {shortcut !== undefined && (
              <span className="slash-shortcut">{formatShortcut(shortcut, platform === 'darwin')}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

const GAP_PX = 6;

/** Under the line with the slash, or over it where there is no room under it. */
function usePlace(editor: Editor, list: RefObject<HTMLDivElement | null>, { from, found }: OpenMenu): void {
  // The list grows and shrinks with what is found, and then belongs elsewhere.
  const size = found.length;
  useLayoutEffect(() => {
    const place = () => {
      const box = list.current;
      if (box === null || size === 0 || from > editor.state.doc.content.size) return;
      const { left, top, bottom } = editor.view.coordsAtPos(from);
      const isUnder = bottom + GAP_PX + box.offsetHeight <= window.innerHeight || top < window.innerHeight / 2;
      box.style.left = `${Math.min(left, window.innerWidth - box.offsetWidth - GAP_PX)}px`;
      box.style.top = `${isUnder ? bottom + GAP_PX : top - GAP_PX - box.offsetHeight}px`;
    };
    place();
    window.addEventListener('scroll', place, { capture: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [editor, list, from, size]);
}

/** Tells a screen reader which list belongs to the text and what is active in it. */
function useOwnership(editor: Editor, listId: string, activeId: string): void {
  useLayoutEffect(() => {
    const { dom } = editor.view;
    const attributes = { 'aria-haspopup': 'listbox', 'aria-controls': listId, 'aria-activedescendant': activeId };
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) dom.removeAttribute(name);
    };
  }, [editor, listId, activeId]);
}
