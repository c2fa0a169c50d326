import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { grades } from '../../../shared/check/check.ts';
import { listMisspellings } from '../../editor/spelling/spelling-marks.ts';
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

function useMisspellings(editor: Editor): number {
  return useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener);
      return () => editor.off('transaction', listener);
    },
    () => listMisspellings(editor.state).length,
  );
}
