import { memo, useCallback } from 'react';
import { goToNote, listNotes } from '../../editor/notes.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import { noteTexts } from './note-texts.ts';
import './notes.css';

/** The notes of the text; a press goes to the words. Nothing at all while there are none. */
export function NotesList({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body, settledBody } = session.draft.text;
  const notes = listNotes(useStore(settledBody));
  // Read anew: a letter typed since the list was made has moved everything behind it.
  const go = useCallback(
    (index: number) => {
      const note = listNotes(body.state.doc)[index];
      if (note !== undefined) goToNote(body, note);
    },
    [body],
  );
  if (notes.length === 0) return null;
  return (
    <section className="notes" aria-label={t(noteTexts.notes)}>
      <h2 className="inspector-heading">{t(noteTexts.notes)}</h2>
      <ul>
        {notes.map(({ words, text, author }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: positions change with every letter before them
          <NoteCard key={index} words={words} text={text} author={author} index={index} onGo={go} />
        ))}
      </ul>
    </section>
  );
}

interface NoteCardProps {
  readonly words: string;
  readonly text: string;
  readonly author: string;
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** Drawn again only when the note changes. */
const NoteCard = memo(function NoteCard({ words, text, author, index, onGo }: NoteCardProps) {
  return (
    <li>
      <button type="button" className="note-card" onClick={() => onGo(index)}>
        <q>{words}</q>
        <span>{text}</span>
        {author !== '' && <small>{author}</small>}
      </button>
    </li>
  );
});
