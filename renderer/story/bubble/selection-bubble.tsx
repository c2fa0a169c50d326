import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTextState } from '../../editor/text-state.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import { ToolbarButton } from '../toolbar/toolbar-button.tsx';
import { bubbleItems } from '../toolbar/toolbar-items.ts';
import { toolbarTexts } from '../toolbar/toolbar-texts.ts';
import { placeBubble } from './place-bubble.ts';
import { useSelectedWords } from './use-selected-words.ts';
import './selection-bubble.css';

/** The tools for selected words, beside them and never over them. */
export function SelectionBubble({ session }: { readonly session: StorySession }) {
  const editor = useStore(session.draft.text.active);
  const words = useSelectedWords(editor);
  return words === null ? null : (
    <Bubble key={editor === session.draft.text.body ? 'body' : 'sapo'} {...{ editor, words }} />
  );
}

function Bubble({ editor, words }: { readonly editor: Editor; readonly words: string }) {
  const t = useText();
  const here = useTextState(editor);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (box.current !== null && words !== '') placeBubble(box.current, editor);
    };
    place();
    window.addEventListener('scroll', place, { capture: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [editor, words]);
  useEffect(() => {
    // At the window, because a tooltip that is open takes Escape for itself and keeps the keyboard in the tools.
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && box.current?.contains(document.activeElement) === true) editor.view.focus();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [editor]);
  return (
    <div ref={box} className="selection-bubble">
      <Toolbar aria-label={t(toolbarTexts.bubble)}>
        {bubbleItems.map((item) => (
          <ToolbarButton key={item.commandId} item={item} here={here} />
        ))}
      </Toolbar>
    </div>
  );
}
