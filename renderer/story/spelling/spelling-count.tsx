import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { grades } from '../../../shared/check/check.ts';
import { countMisspellings } from '../../editor/spelling/spelling-marks.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { askForMisspelling } from './spelling-calls.ts';
import { spellingTexts } from './spelling-texts.ts';

/** How many words of sapo and body are underlined, and the way to the next; nothing while there are none. */
export function SpellingCount({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { sapo, body } = session.draft.text;
  const inSapo = useMisspellings(sapo);
  const count = useMisspellings(body) + inSapo;
  if (count === 0) return null;
  return (
    <ul className="finding-list">
      <li className="finding" data-grade="suggest">
        <span className="finding-grade">{t(grades.suggest)}</span>
        <p>{t(spellingTexts.count, { count })}</p>
        <div className="finding-actions">
          <Button look="quiet" onPress={askForMisspelling}>
            {t(spellingTexts.showNext)}
          </Button>
        </div>
      </li>
    </ul>
  );
}

/** How long the text must be at rest before its underlined words are counted again. */
const SETTLE_MS = 200;

function useMisspellings(editor: Editor): number {
  const [count, setCount] = useState(() => countMisspellings(editor.state));
  useEffect(() => {
    let timer: number | undefined;
    const look = () => setCount(countMisspellings(editor.state));
    const lookSoon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, SETTLE_MS);
    };
    look();
    editor.on('transaction', lookSoon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', lookSoon);
    };
  }, [editor]);
  return count;
}
