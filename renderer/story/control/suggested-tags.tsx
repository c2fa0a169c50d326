import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Group } from 'react-aria-components';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { tagKinds } from '../../../shared/story/tag.ts';
import { client } from '../../bridge/connection.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { suggestionTexts } from './suggestion-texts.ts';
import './suggested-tags.css';

export interface SuggestedTagsProps {
  readonly session: StorySession;
  /** The tags the story has. */
  readonly taken: readonly string[];
  readonly onTake: (tag: TagUse) => void;
}

/** The text is looked through when it has been at rest for so long. */
const AT_REST_MS = 800;
const MOST_LETTERS = 100_000;
const MOST_SHOWN = 6;

/** Tags whose names stand in the text: a button each, pressed by mouse, Enter or Space. */
export function SuggestedTags({ session, taken, onTake }: SuggestedTagsProps) {
  const t = useText();
  const text = useTextAtRest(session);
  const { data: found = [] } = useQuery({
    queryKey: ['tags', 'in-text', text],
    queryFn: () => client.tag.inText({ text, limit: 20 }),
    placeholderData: (before: readonly TagUse[] | undefined) => before,
    gcTime: 0,
  });
  const shown = found.filter(({ id }) => !taken.includes(id)).slice(0, MOST_SHOWN);
  if (shown.length === 0) return null;
  return (
    <Group className="suggested-tags" aria-label={t(suggestionTexts.inText)}>
      {shown.map((tag) => (
        <Button
          key={tag.id}
          look="quiet"
          icon={Plus}
          aria-label={t(suggestionTexts.take, { name: tag.name, kind: t(tagKinds[tag.kind]) })}
          onPress={() => onTake(tag)}
        >
          {tag.name}
        </Button>
      ))}
    </Group>
  );
}

function useTextAtRest({ draft }: StorySession): string {
  const body = useStore(draft.text.settledBody);
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const { headline } = draft.fields.get();
      setText(`${headline}\n${body.textBetween(0, body.content.size, '\n')}`.slice(0, MOST_LETTERS));
    }, AT_REST_MS);
    return () => clearTimeout(timer);
  }, [body, draft]);
  return text;
}
