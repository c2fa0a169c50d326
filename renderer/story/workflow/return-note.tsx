import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { client } from '../../bridge/connection.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import { workflowTexts } from './workflow-texts.ts';
import './workflow.css';

/** Why the story came back, over its text, for as long as it is returned. */
export function ReturnNote({ session }: { readonly session: StorySession }) {
  const status = useStore(session.draft.status);
  return status === 'returned' ? <Reason session={session} /> : null;
}

function Reason({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { storyId, saver } = session;
  const rev = useSyncExternalStore(saver.subscribe, saver.rev);
  const { data: versions = [] } = useQuery({
    queryKey: ['story-versions', storyId, rev],
    queryFn: () => client.story.versions({ id: storyId }),
  });
  const returned = versions.find(({ status }) => status === 'returned');
  if (returned === undefined || returned.reason === '') return null;
  const author = returned.author || t(workflowTexts.nobody);
  return (
    <p className="return-note" role="status">
      <Undo2 size={15} aria-hidden />
      {t(workflowTexts.returnedBy, { author, reason: returned.reason })}
    </p>
  );
}
