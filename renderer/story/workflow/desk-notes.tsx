import { type FormEvent, useState } from 'react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { showFailure } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StorySession } from '../session/open-session.ts';
import { useField } from '../use-field.ts';
import { workflowTexts } from './workflow-texts.ts';
import './workflow.css';

/** What those who work on the story say to each other; the oldest first, as in a talk. */
export function DeskNotes({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [notes] = useField(session.draft, 'deskNotes');
  return (
    <section aria-label={t(workflowTexts.notes)}>
      <h2 className="inspector-heading">{t(workflowTexts.notes)}</h2>
      {notes.length === 0 && <p className="quiet-note note-none">{t(workflowTexts.noNotes)}</p>}
      <ul className="desk-notes">
        {notes.map(({ text, author, at }) => (
          <li key={`${at} ${text}`}>
            <p className="note-by">
              {t(workflowTexts.noteBy, {
                author: author || t(workflowTexts.nobody),
                time: formatPublishTime(at, zone),
              })}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <NoteForm session={session} />
    </section>
  );
}

function NoteForm({ session }: { readonly session: StorySession }) {
  const t = useText();
  const [text, setText] = useState('');
  const send = async () => {
    if (text.trim() === '' || !(await session.saver.flush())) return;
    const answer = await ask(client.story.addNote({ id: session.storyId, text }));
    if (answer.ok) setText('');
    else showFailure(answer.problem);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send().catch(reportBug);
  };
  return (
    <form className="note-form" onSubmit={onSubmit}>
      <TextField label={t(workflowTexts.addNote)} value={text} onChange={setText} maxLength={2000} rows={2} />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t(workflowTexts.send)}
      </Button>
    </form>
  );
}
