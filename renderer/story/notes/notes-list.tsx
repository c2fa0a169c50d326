import { goToNote, listNotes, type NoteInText } from '../../editor/notes.ts';
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
  if (notes.length === 0) return null;
  return (
    <section className="notes" aria-label={t(noteTexts.notes)}>
      <h2 className="inspector-heading">{t(noteTexts.notes)}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.from} ${note.text}`}>
            <NoteCard note={note} onPress={() => goToNote(body, note)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteCard({ note, onPress }: { readonly note: NoteInText; readonly onPress: () => void }) {
  return (
    <button type="button" className="note-card" onClick={onPress}>
      <q>{note.words}</q>
      <span>{note.text}</span>
      {note.author !== '' && <small>{note.author}</small>}
    </button>
  );
}
